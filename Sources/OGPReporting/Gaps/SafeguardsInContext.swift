public import OGPModel

/// A commitment with the questions that go with it.
public struct SafeguardsInContext: Sendable {
    /// The commitment.
    public let commitment: Commitment
    /// The questions, in the order of the catalogue.
    public let questions: [SafeguardQuestion]
    /// Whether questions for persons go with its themes, even where they are not among ``questions``.
    public let hasQuestions: Bool
    /// Whether a review sheet was given, so that a question without an answer is unanswered. Otherwise nobody knows.
    public let hasSheet: Bool

    /// A commitment with its questions.
    public init(_ commitment: Commitment, questions: [SafeguardQuestion], hasQuestions: Bool = true, hasSheet: Bool) {
        self.hasQuestions = hasQuestions
        self.commitment = commitment
        self.questions = questions
        self.hasSheet = hasSheet
    }
}
