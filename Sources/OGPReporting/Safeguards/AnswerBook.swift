public import Findings
public import OGPModel

/// The answers of all review sheets, by commitment and question. Two reviewers may disagree: both answers are kept.
public struct AnswerBook: Sendable {
    /// What was read of one sheet.
    public struct Sheet: Sendable, Hashable {
        /// The file.
        public let file: String
        /// Data rows.
        public let rows: Int
        /// What was found wrong or is worth knowing.
        public let findings: [Finding]

        /// A sheet.
        public init(file: String, rows: Int, findings: [Finding]) {
            self.file = file
            self.rows = rows
            self.findings = findings
        }
    }

    /// The sheets in order.
    public private(set) var sheets: [Sheet]
    /// The answers in the order of the sheets.
    public let answers: [SafeguardAnswer]
    private let places: [CommitmentID: [Int]]

    /// The answers of some sheets.
    public init(_ answers: [SafeguardAnswer], sheets: [Sheet]) {
        self.answers = answers
        self.sheets = sheets
        places = Dictionary(grouping: answers.indices) { answers[$0].commitment }
    }

    /// The answers to one question about one commitment, by date, then in the order of the sheets.
    public func answers(_ question: String, about commitment: CommitmentID) -> [SafeguardAnswer] {
        let own = (places[commitment] ?? []).map { answers[$0] }.filter { $0.question == question }
        return own.enumerated().sorted { left, right in
            (left.element.date?.dayNumber ?? .max, left.offset) < (right.element.date?.dayNumber ?? .max, right.offset)
        }.map(\.element)
    }

    /// What was found wrong in all sheets.
    public var findings: [Finding] { sheets.flatMap(\.findings) }
}
