import CSVReading
import Findings
import OGPModel

extension OGPCommitmentsReader {
    /// What the header itself shows.
    func reportLayout<Sink: FindingSink>(_ sink: inout Sink) {
        let position = SourcePosition(file: name, row: header.row)
        for column in layout.unknown {
            sink.report(
                .unknownColumn,
                Finding(
                    .unknownColumn, "No known export of OGP has a column \"\(headers[column])\".", at: position,
                    field: headers[column]))
        }
        for column in layout.unknownTags {
            sink.report(
                .unknownTag,
                Finding(
                    .unknownTag, "\"\(headers[column])\" stands among the policy areas and is not in the catalogue.",
                    at: position, field: headers[column]))
        }
        for field in OGPField.allCases where layout.lacks(field) {
            sink.report(
                .missingHeaderField,
                Finding(
                    .missingHeaderField, "The column \"\(field.headers[0])\" is missing.", at: position,
                    field: field.headers[0]))
        }
    }

    mutating func reportTotalsRow<Sink: FindingSink>(_ sink: inout Sink) {
        totals += 1
        sink.report(
            .totalsRow,
            Finding(.totalsRow, "A row of totals was skipped.", at: table.reader.position))
    }

    mutating func reportFragment<Sink: FindingSink>(_ sink: inout Sink) {
        totals += 1
        sink.report(
            .fragment,
            Finding(
                .fragment, "The row ends before its member and title; it is no commitment and is skipped.",
                at: table.reader.position, value: table.reader.text(header.reasonColumn == 0 ? 1 : 0)))
    }

    /// The oddities that decoders met in the current record.
    func reportIssues<Sink: FindingSink>(of commitment: Commitment?, _ sink: inout Sink) {
        for issue in issues {
            let code = issue.code
            sink.report(code, finding(issue, code, commitment))
        }
    }

    private func finding(_ issue: CellIssue, _ code: FindingCode, _ commitment: Commitment?) -> Finding {
        let column = issue.wrongColumn
        let value = table.reader.text(column)
        let id = commitment?.id.text ?? layout.column(.uniqueID).map { table.reader.text($0) }
        return Finding(
            code, message(issue, headers[column], value), at: table.reader.position(of: column), field: headers[column],
            value: value, commitment: id)
    }

    private func message(_ issue: CellIssue, _ header: String, _ value: String) -> String {
        switch issue.kind {
        case .unknownLabel: "\"\(value)\" is not a known label of \"\(header)\"."
        case .labelAndCode:
            "The code \"\(value)\" of \"\(header)\" stands beside the label \"\(table.reader.text(issue.column))\" of \"\(headers[issue.column])\"; the label is believed."
        case .spreadsheetError: "The cell holds the spreadsheet error \(value); it is read as missing."
        case .unusualFlag:
            "\"\(value)\" is an unusual way to write a flag; it is read as \(value == "0" ? "no" : "yes")."
        case .unreadableYear: "\"\(value)\" is not a year or number that \"\(header)\" can hold."
        case .unusualTag: "\"\(value)\" is neither 0 nor 1; the policy area is read as not coded."
        }
    }

    /// Errors of a spreadsheet program in cells of text and dates.
    private func reportSpreadsheetErrors<Sink: FindingSink>(_ commitment: Commitment, _ sink: inout Sink) {
        let fields: [OGPField] = [
            .number, .title, .shortTitle, .fullText, .heading, .cluster, .lead, .supporting, .start, .end,
        ]
        for column in fields.compactMap(layout.column) {
            let text = table.reader.text(column)
            guard CellText.isSpreadsheetError(CellText.trimmed(text)) else { continue }
            sink.report(
                .spreadsheetError,
                Finding(
                    .spreadsheetError, "The cell holds the spreadsheet error \(text); it is read as missing.",
                    at: table.reader.position(of: column), field: headers[column], value: text,
                    commitment: commitment.id.text))
        }
    }

    /// What a commitment shows beyond its single cells.
    mutating func reportCommitment<Sink: FindingSink>(
        _ commitment: Commitment, _ problem: MemberColumns.Problem?, _ sink: inout Sink
    ) {
        if let problem { report(problem, of: commitment, &sink) }
        if commitment.missing.values.contains(.unrecognised) { reportSpreadsheetErrors(commitment, &sink) }
        if commitment.idSource == .derived {
            if !hasReportedDerivedIDs {
                hasReportedDerivedIDs = true
                sink.report(
                    .derivedIDs,
                    Finding(
                        .derivedIDs,
                        "Records carry no commitment id; ids such as \(commitment.id) are made of their content.",
                        at: commitment.source))
            }
        } else if !CommitmentDecoder.isUsual(commitment.id.text) {
            sink.report(
                .unusualID,
                Finding(
                    .unusualID, "The id \(commitment.id) has not OGP's form.", at: position(.uniqueID, commitment),
                    field: fieldHeader(.uniqueID), value: commitment.id.text, commitment: commitment.id.text))
        }
        if CommitmentDecoder.isArtefact(commitment.number) {
            sink.report(
                .numberArtefact,
                Finding(
                    .numberArtefact, "The number \(commitment.number) looks like a decimal that a spreadsheet rewrote.",
                    at: position(.number, commitment), field: fieldHeader(.number), value: commitment.number,
                    commitment: commitment.id.text))
        }
    }

    private func report<Sink: FindingSink>(
        _ problem: MemberColumns.Problem, of commitment: Commitment, _ sink: inout Sink
    ) {
        switch problem {
        case .unknown(let name, let nearest):
            let hint = nearest.isEmpty ? nil : "The nearest known names are \(nearest.joined(separator: ", "))."
            sink.report(
                .unknownMember,
                Finding(
                    .unknownMember, "\"\(name)\" is no member that the catalogue knows.",
                    at: position(.country, commitment), field: fieldHeader(.country), value: name,
                    commitment: commitment.id.text, fix: hint))
        case .contradiction(let name, let code):
            sink.report(
                .memberNameAndCode,
                Finding(
                    .memberNameAndCode, "The name \"\(name)\" and the code \(code) are of different members.",
                    at: position(.memberCode, commitment), field: fieldHeader(.memberCode), value: code,
                    commitment: commitment.id.text))
        }
    }

    func reportOrphan<Sink: FindingSink>(_ record: Commitment, _ sink: inout Sink) {
        sink.report(
            .milestoneWithoutCommitment,
            Finding(
                .milestoneWithoutCommitment,
                "The milestone follows no commitment numbered \"\(record.number)\" of the same plan.",
                at: position(.milestoneNumber, record), field: fieldHeader(.milestoneNumber),
                commitment: record.id.text))
    }

    private func position(_ field: OGPField, _ commitment: Commitment) -> SourcePosition {
        layout.column(field).map { table.reader.position(of: $0) } ?? commitment.source
    }

    private func fieldHeader(_ field: OGPField) -> String? { layout.column(field).map { headers[$0] } }
}

extension CellIssue {
    /// The column of the cell that is wrong: a code that disagrees with its label, otherwise the cell itself.
    var wrongColumn: Int {
        if case .labelAndCode(let codeColumn) = kind { codeColumn } else { column }
    }

    /// The kind of finding that the oddity becomes.
    var code: FindingCode {
        switch kind {
        case .unknownLabel: .unknownLabel
        case .labelAndCode: .labelAndCode
        case .spreadsheetError: .spreadsheetError
        case .unusualFlag: .unusualFlag
        case .unreadableYear: .unreadableYear
        case .unusualTag: .unusualTag
        }
    }
}
