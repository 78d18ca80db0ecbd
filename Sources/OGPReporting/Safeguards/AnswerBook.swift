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
    /// Filled-in rows that count as no answer, in the order of the sheets.
    public let unused: [UnusedAnswer]
    private let places: [CommitmentID: [Int]]

    /// The answers of some sheets.
    public init(_ answers: [SafeguardAnswer], sheets: [Sheet], unused: [UnusedAnswer]) {
        self.answers = answers
        self.unused = unused
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

    /// The filled-in rows that count as no answer to one question about one commitment.
    func unused(_ question: String, about commitment: CommitmentID) -> [UnusedAnswer] {
        unused.filter { row in
            row.commitment.uppercased() == commitment.text.uppercased() && row.question.lowercased() == question
        }
    }

    /// The answers to questions that were not asked.
    ///
    /// - Parameter asked: the questions by commitment, of the commitments that were looked at.
    /// - Returns: the answers about these commitments to other questions.
    public func answersNotAsked(_ asked: [CommitmentID: Set<String>]) -> [SafeguardAnswer] {
        answers.filter { asked[$0.commitment]?.contains($0.question) == false }
    }

    /// The same with the ids of commitments as the inputs spell them.
    public func spelling(_ known: Set<CommitmentID>) -> AnswerBook {
        let spelt = Dictionary(known.map { ($0.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let named = answers.map { answer in
            var answer = answer
            if !known.contains(answer.commitment) {
                answer.commitment = spelt[answer.commitment.text.lowercased()] ?? answer.commitment
            }
            return answer
        }
        return AnswerBook(named, sheets: sheets, unused: unused)
    }

    /// The same with further findings, each with the sheet it speaks of.
    public func adding(_ findings: [Finding]) -> AnswerBook {
        if findings.isEmpty { return self }
        return AnswerBook(
            answers,
            sheets: sheets.map { sheet in
                let own = findings.filter { $0.position.file == sheet.file }
                return Sheet(file: sheet.file, rows: sheet.rows, findings: sheet.findings + own)
            }, unused: unused)
    }

    /// What was found wrong in all sheets.
    public var findings: [Finding] { sheets.flatMap(\.findings) }
}
