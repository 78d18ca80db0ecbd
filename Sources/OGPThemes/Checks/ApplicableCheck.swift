public import OGPCatalogues

/// A check that goes with a commitment, and why.
public struct ApplicableCheck: Sendable, Hashable {
    /// The check.
    public let check: SafeguardCheck
    /// The ids of the commitment's themes that ask it; empty where only words of the text do.
    public let themes: [String]
    /// The words of the text that make it apply; `nil` where a theme asks it.
    public let trigger: CheckMatch?
    /// What the text says; `nil` where the check is not one of text.
    public let outcome: CheckOutcome?
    /// Whether the texts speak of the thing that the check is about; `true` where the check has no words for it.
    public let isSpokenOf: Bool

    /// A check that goes with a commitment.
    public init(
        _ check: SafeguardCheck, themes: [String], trigger: CheckMatch? = nil, outcome: CheckOutcome? = nil,
        isSpokenOf: Bool = true
    ) {
        self.check = check
        self.themes = themes
        self.trigger = trigger
        self.outcome = outcome
        self.isSpokenOf = isSpokenOf
    }
}
