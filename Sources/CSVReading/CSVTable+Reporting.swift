import Findings

extension CSVTable {
    /// Reports what is worth knowing about the header; the reader stands on it.
    static func report<Sink: FindingSink>(_ header: CSVHeader, of reader: borrowing CSVReader, to sink: inout Sink) {
        for columns in header.duplicates {
            let numbers = columns.map { String($0 + 1) }.joined(separator: ", ")
            let name = header.columns[columns[0]].name
            let place = reader.position(of: columns[1])
            sink.report(
                .duplicateHeader,
                Finding(
                    .duplicateHeader, "Columns \(numbers) have the same name; they are told apart by position.",
                    at: place, field: name))
        }
        if header.row == 1 { return }
        let parts = [
            header.titleRows.isEmpty ? nil : "titles in \(Self.rows(header.titleRows))",
            header.numberRow.map { "column numbers in row \($0)" },
            header.groupRow.map { "group headings in row \($0)" },
        ].compactMap { $0 }
        let above = parts.isEmpty ? "" : ", with " + parts.joined(separator: ", ") + " above it"
        sink.report(
            .headerPlace,
            Finding(.headerPlace, "The column names are in row \(header.row)\(above).", at: reader.position))
    }

    private static func rows(_ rows: [Int]) -> String {
        (rows.count == 1 ? "row " : "rows ") + rows.map(String.init).joined(separator: ", ")
    }

    mutating func reportRepeatedHeader<Sink: FindingSink>(_ sink: inout Sink) {
        repeatedHeaders += 1
        sink.report(
            .repeatedHeader,
            Finding(.repeatedHeader, "This row repeats the header and is skipped.", at: reader.position))
    }

    mutating func noteEmptyRow() {
        blankRecords += 1
        emptyRun = (emptyRun?.first ?? reader.position, reader.row)
    }

    /// Reports a run of empty rows once it has ended.
    mutating func reportEmptyRows<Sink: FindingSink>(_ sink: inout Sink) {
        guard let run = emptyRun else { return }
        emptyRun = nil
        let first = run.first.row ?? run.last
        let message =
            first == run.last
            ? "All cells of this row are empty; it is skipped."
            : "All cells of rows \(first) to \(run.last) are empty; they are skipped."
        sink.report(.blankRecords, Finding(.blankRecords, message, at: run.first))
    }

    /// Reports a row with too few or too many cells.
    mutating func reportRaggedRow<Sink: FindingSink>(_ sink: inout Sink) {
        let (found, expected) = (reader.fieldCount, header.columns.count)
        if found < expected {
            sink.report(
                .missingCells,
                Finding(
                    .missingCells,
                    "This row has \(found) cells and the header \(expected); the missing ones are read as absent.",
                    at: reader.position(of: found), field: header.columns[found].name))
            return
        }
        let extra = extraCells
        if extra.allSatisfy(\.isEmpty) {
            if firstEmptyExtra == nil { firstEmptyExtra = reader.position(of: expected) }
            emptyExtraRows += 1
            return
        }
        sink.report(
            .extraCells,
            Finding(
                .extraCells,
                "This row has \(found) cells and the header \(expected); the extra ones hold \(Self.listed(extra)).",
                at: reader.position(of: expected), value: extra[0]))
    }

    /// The first cells in quotes, each cut to forty characters.
    private static func listed(_ cells: [String]) -> String {
        let shown = cells.prefix(5).map { $0.count > 40 ? "\"\($0.prefix(40))…\"" : "\"\($0)\"" }
        let more = cells.count > 5 ? " and \(cells.count - 5) more" : ""
        return shown.joined(separator: ", ") + more
    }

    /// Reports each column without a name once, at its header, as soon as a cell beneath holds something.
    mutating func reportUnnamedColumns<Sink: FindingSink>(_ sink: inout Sink) {
        for (column, place) in unnamed where !reader.isEmpty(column) {
            sink.report(
                .emptyHeader,
                Finding(
                    .emptyHeader, "Column \(column + 1) has no name but holds data, first in row \(reader.row).",
                    at: place, value: String(reader.text(column).prefix(200))))
            unnamed.removeAll { $0.column == column }
        }
    }

    /// Reports what is known only at the end of the table.
    mutating func reportEnd<Sink: FindingSink>(_ sink: inout Sink) {
        reportEmptyRows(&sink)
        if let first = firstEmptyExtra {
            firstEmptyExtra = nil
            let rows = emptyExtraRows == 1 ? "One row ends" : "\(emptyExtraRows) rows end"
            sink.report(
                .emptyExtraCells,
                Finding(.emptyExtraCells, "\(rows) in empty cells beyond the header, the first one here.", at: first))
        }
        if let place = unnamed.first?.place {
            let numbers = Self.ranges(unnamed.map { $0.column + 1 })
            let message =
                unnamed.count == 1
                ? "Column \(numbers) has neither a name nor data." : "Columns \(numbers) have neither names nor data."
            sink.report(.unusedColumns, Finding(.unusedColumns, message, at: place))
            unnamed = []
        }
        if records == 0 {
            sink.report(.noRecords, Finding(.noRecords, "The table has a header and no rows.", at: headerPlace))
        }
    }

    /// Ascending numbers with runs drawn together: `3, 99–108`.
    private static func ranges(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
