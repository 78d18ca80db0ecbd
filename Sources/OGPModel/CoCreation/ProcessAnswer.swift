/// The answer of an assessor, normally the IRM, to one question on the process.
public struct ProcessAnswer: Sendable, Hashable {
    /// What is answered.
    public enum Value: Sendable, Hashable {
        /// Yes.
        case yes
        /// No.
        case no
        /// The assessor could not tell.
        case unclear
        /// A number, such as the days in advance.
        case number(Int)
        /// A text, such as the name of an agency.
        case text(String)
    }

    /// The question.
    public var question: ProcessQuestion
    /// The answer, or the kind of missing.
    public var answer: Coded<Value>
    /// The source's words.
    public var said: String
    /// The year of the source that answers; `nil` where unknown.
    public var sourceYear: Int?
    /// What shows it: the links beside the answer.
    public var evidence: [ProcessEvidence]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// An answer.
    public init(
        question: ProcessQuestion, answer: Coded<Value>, said: String, sourceYear: Int?,
        evidence: [ProcessEvidence] = [], attribution: ProcessAttribution
    ) {
        self.question = question
        self.answer = answer
        self.said = said
        self.sourceYear = sourceYear
        self.evidence = evidence
        self.attribution = attribution
    }
}
