import ByteReading
import CSVReading
import Findings
import OGPImport

/// The records of a table that could not be taken over whole, as they stand in the file, with the reason in front of each.
///
/// The reason stands in a first column `ogp:reason`, so that no damage behind it can move it; readers pass over that column. A
/// commitment that is made of several rows is rejected with all of them.
struct RejectedRows: Sendable {
    /// One row with what is written of it.
    struct Row: Sendable {
        /// The row as a spreadsheet counts it.
        let number: Int
        /// Its physical lines.
        let lines: Range<Int>
        /// Why it is rejected; empty for the others of its group.
        let reason: String
        /// Whether a quote in it is never closed.
        let isTorn: Bool
        /// Whether it describes the file or a plan, and stands in the rest of the file too.
        let isContext: Bool
    }

    /// How many rows have a reason to be rejected.
    let count: Int
    /// Whether bytes that are not UTF-8 stand in a file that is. The few rows alone would not show what the file is, so a
    /// byte-order mark says it.
    let needsMark: Bool
    let input: InputFile
    let survey: RowSurvey
    /// The rows to write, in the order of the file.
    let rows: [Row]

    /// The rows that are written, as a spreadsheet counts them: those rejected and those that belong to them.
    var numbers: [Int] { rows.map(\.number) }

    /// Finds the rejected rows of the one input of a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - findings: What a check of it found.
    /// - Throws: `RejectedRecords.Failure`, and what reading the input throws.
    init(_ request: ReadRequest, findings: [Finding]) throws {
        let input = try RejectedRecords.input(of: request)
        let survey = try EncodingRestart.retrying(request.options.encoding) { encoding in
            var options = request.options
            options.encoding = encoding
            return try RowSurvey(input, request, options)
        }
        let reasons = Dictionary(
            grouping: findings.filter { $0.rejectsRecord && $0.position.file == input.name },
            by: { $0.position.row ?? 0 })
        let damaged = survey.records.filter { reasons[$0.row] != nil }
        let groups = Set(damaged.map(\.group))
        needsMark =
            survey.encoding == .utf8
            && damaged.contains { reasons[$0.row, default: []].contains { $0.code == .invalidByte } }
        self.input = input
        self.survey = survey
        count = damaged.count
        rows =
            damaged.isEmpty
            ? []
            : survey.records.filter { $0.group == .context || groups.contains($0.group) }.map { record in
                let found = reasons[record.row] ?? []
                return Row(
                    number: record.row, lines: record.lines, reason: found.map(\.reason).joined(separator: "; "),
                    isTorn: found.contains { Self.torn.contains($0.code) }, isContext: record.group == .context)
            }
    }

    private static let torn: Set<FindingCode> = [.unterminatedQuote, .quoteBeyondLimit, .neverClosedQuote]
}
