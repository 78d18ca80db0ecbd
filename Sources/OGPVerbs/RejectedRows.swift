import ByteReading
import CSVReading
public import Findings
import OGPImport
import OGPJoining
import OGPScoring

/// The records of a table that could not be taken over whole, as they stand in the file, with the reason in front of each.
///
/// The reason stands in a first column `ogp:reason`, so that no damage behind it can move it; readers pass over that column. A
/// commitment that is made of several rows is rejected with all of them.
public struct RejectedRows: Sendable {
    /// Why the records of an input cannot be written by themselves.
    public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// There are several inputs.
        case severalInputs(Int)
        /// The input is a document, not a table.
        case document(name: String)

        /// One sentence with the next thing to try.
        public var description: String {
            switch self {
            case .severalInputs(let count):
                "--rejects takes one input, because the rejected rows keep its form, and there are \(count); check them "
                    + "one by one."
            case .document(let name):
                "\(name) is no table, and --rejects writes rows of tables; mend the elements that the findings name, or "
                    + "turn it into a table first: ogp merge \(name) -o plan.csv"
            }
        }
    }

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
    public let count: Int
    /// Whether bytes that are not UTF-8 stand in a file that is. The few rows alone would not show what the file is, so a
    /// byte-order mark says it.
    let needsMark: Bool
    let input: InputFile
    let survey: RowSurvey
    /// The rows to write, in the order of the file.
    let rows: [Row]

    /// The rows that are written, as a spreadsheet counts them: those rejected and those that belong to them.
    public var numbers: [Int] { rows.map(\.number) }

    /// Makes sure that the rejected rows of an input can be written, before any work is done.
    ///
    /// - Throws: `Failure`, and `InputFailure` where the input cannot be looked at.
    public static func check(_ request: ReadRequest) throws {
        guard let input = request.inputs.first, request.inputs.count == 1 else {
            throw Failure.severalInputs(request.inputs.count)
        }
        if try input.contentKind().isMarkup { throw Failure.document(name: input.name) }
    }

    /// Finds the rejected rows of the one input of a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - findings: What a check of it found.
    /// - Throws: `Failure`, and what reading the input throws.
    public init(_ request: ReadRequest, findings: [Finding]) throws {
        try Self.check(request)
        let input = request.inputs[0]
        let survey = try EncodingRestart.retrying(request.options.encoding) { encoding in
            var options = request.options
            options.encoding = encoding
            return try RowSurvey(input, request, options)
        }
        let reasons = Dictionary(
            grouping: findings.filter { Self.rejects($0) && $0.position.file == input.name },
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
                    number: record.row, lines: record.lines, reason: found.map(Self.words).joined(separator: "; "),
                    isTorn: found.contains { Self.torn.contains($0.code) }, isContext: record.group == .context)
            }
    }

    /// Whether a finding says that something of a record was not taken over: every error that reading itself reports, and the
    /// warnings after which a value is missing. What only shows beside other records rejects none.
    private static func rejects(_ finding: Finding) -> Bool {
        if beside.contains(finding.code) { return false }
        return finding.severity == .error || lossy.contains(finding.code)
    }

    private static let beside = Set(FindingCode.ogpJoining + FindingCode.ogpScoring)
    private static let lossy: Set<FindingCode> = [
        .missingCells, .spreadsheetError, .unreadableYear, .unusualTag, .mappedNamelessRow,
    ]
    private static let torn: Set<FindingCode> = [.unterminatedQuote, .quoteBeyondLimit, .neverClosedQuote]

    /// The code and the sentence of a finding, on one line.
    private static func words(_ finding: Finding) -> String {
        let sentence = finding.message.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F, 0xFFFD: " "
            default: String(scalar)
            }
        }
        return "\(finding.code.id) \(sentence.joined())"
    }
}
