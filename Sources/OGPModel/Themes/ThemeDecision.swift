/// What a person decided about one theme of one commitment.
public struct ThemeDecision: Sendable, Hashable {
    /// The answers.
    public enum Answer: String, Sendable, Hashable, CaseIterable {
        /// The commitment is on the theme.
        case accept
        /// It is not, whatever is suggested.
        case reject
    }

    /// The commitment.
    public let commitment: CommitmentID
    /// The theme's id.
    public let theme: String
    /// The answer.
    public let answer: Answer
    /// Who decided; empty where the file does not say.
    public let person: String
    /// When, as the file writes it; empty where it does not say.
    public let date: String

    /// A decision.
    public init(commitment: CommitmentID, theme: String, answer: Answer, person: String = "", date: String = "") {
        self.commitment = commitment
        self.theme = theme
        self.answer = answer
        self.person = person
        self.date = date
    }
}
