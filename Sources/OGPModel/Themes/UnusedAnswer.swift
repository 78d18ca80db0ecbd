public import Findings

/// A filled-in row of a review sheet that counts as no answer, with its words as they were given. A new sheet holds it
/// again, so that nothing of what somebody wrote is lost before it is put right.
public struct UnusedAnswer: Sendable, Hashable {
    /// The commitment's id as given.
    public var commitment: String
    /// The question's id as given.
    public var question: String
    /// The answer as given; empty where there is none.
    public var answer: String
    /// Who answered; empty where nobody signed.
    public var reviewer: String
    /// The words of the date.
    public var date: String
    /// Where the answer can be checked.
    public var link: String
    /// What the reviewer adds.
    public var note: String
    /// Where it stands.
    public var source: SourcePosition

    /// A row.
    public init(
        commitment: String, question: String, answer: String, reviewer: String, date: String, link: String,
        note: String, source: SourcePosition
    ) {
        self.commitment = commitment
        self.question = question
        self.answer = answer
        self.reviewer = reviewer
        self.date = date
        self.link = link
        self.note = note
        self.source = source
    }
}
