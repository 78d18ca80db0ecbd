public import Findings

/// What one named reviewer answered to one question about one commitment.
public struct SafeguardAnswer: Sendable, Hashable {
    /// What an answer can be. Unknown never counts as yes.
    public enum Value: String, Sendable, Hashable, CaseIterable {
        /// The safeguard is there.
        case yes
        /// The safeguard is not there.
        case no
        /// Some of it is there.
        case partly
        /// The question does not apply to this commitment.
        case notApplicable
        /// The reviewer looked and could not tell.
        case unknown
    }

    /// The commitment.
    public var commitment: CommitmentID
    /// The id of the question.
    public var question: String
    /// The answer.
    public var value: Value
    /// Who answered.
    public var reviewer: String
    /// The day of the answer; `nil` where it is missing or not understood.
    public var date: CivilDate?
    /// The words of the date.
    public var dateText: String
    /// Where the answer can be checked; empty where the reviewer names nothing.
    public var link: String
    /// What the reviewer adds.
    public var note: String
    /// Where it stands.
    public var source: SourcePosition

    /// An answer.
    public init(
        commitment: CommitmentID, question: String, value: Value, reviewer: String, date: CivilDate? = nil,
        dateText: String = "", link: String = "", note: String = "", source: SourcePosition
    ) {
        self.commitment = commitment
        self.question = question
        self.value = value
        self.reviewer = reviewer
        self.date = date
        self.dateText = dateText
        self.link = link
        self.note = note
        self.source = source
    }
}
