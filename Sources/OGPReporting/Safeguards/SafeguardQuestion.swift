public import OGPCatalogues
public import OGPModel
public import OGPThemes

/// One question that goes with a commitment: why it is asked, what the text says of it, and what persons answered.
public struct SafeguardQuestion: Sendable, Hashable {
    /// The check with its reason.
    public let applicable: ApplicableCheck
    /// The answers, by date.
    public let answers: [SafeguardAnswer]

    /// A question.
    public init(_ applicable: ApplicableCheck, answers: [SafeguardAnswer] = []) {
        self.applicable = applicable
        self.answers = answers
    }

    /// The check.
    public var check: SafeguardCheck { applicable.check }

    /// The id.
    public var id: String { check.id }

    /// Whether anybody answered. That a reviewer could not tell is an answer of its own, but settles nothing.
    public var isAnswered: Bool { !answers.isEmpty }

    /// Whether a person settled it: somebody answered otherwise than "unknown".
    public var isSettled: Bool { answers.contains { $0.value != .unknown } }

    /// Whether it waits for a person: nobody answered, and its words were not found in the text.
    public var isOpen: Bool {
        if isAnswered { return false }
        guard let outcome = applicable.outcome else { return true }
        return outcome.matches.isEmpty
    }

    /// Whether reviewers answered differently, each counted by the latest answer.
    public var isDisputed: Bool {
        Set(latest.map(\.value)).count > 1
    }

    /// The latest answer of each reviewer, in the order of the answers.
    public var latest: [SafeguardAnswer] {
        answers.enumerated().filter { place, answer in
            !answers[(place + 1)...].contains { $0.reviewer == answer.reviewer }
        }.map(\.element)
    }
}
