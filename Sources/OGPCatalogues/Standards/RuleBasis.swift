/// What a rule of the standards rests on.
public struct RuleBasis: Sendable, Hashable {
    /// The source.
    public let source: StandardsSource
    /// How sure the wording is.
    public let confidence: StandardsConfidence

    /// A basis.
    package init(source: StandardsSource, confidence: StandardsConfidence) {
        self.source = source
        self.confidence = confidence
    }
}
