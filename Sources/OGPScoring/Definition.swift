/// What a label or figure means: its rule in words, its denominator, its eras and its source. The method's documentation and
/// `ogp explain` are made of these.
public struct Definition: Sendable, Hashable, Identifiable {
    /// The field's name in the export, or the measure's in the scores.
    public let id: String
    /// A few words that name it.
    public let title: String
    /// The rule, in whole sentences.
    public let rule: String
    /// What is counted in the denominator of its rate; `nil` where it has none.
    public let denominator: String?
    /// The plans it exists for.
    public let eras: String
    /// The OGP or IRM text, or the data, that the rule was taken from.
    public let source: String
    /// The fields of the export that it is computed from, in order.
    public let inputs: [String]

    /// A definition.
    public init(
        id: String, title: String, rule: String, denominator: String? = nil, eras: String, source: String,
        inputs: [String]
    ) {
        self.id = id
        self.title = title
        self.rule = rule
        self.denominator = denominator
        self.eras = eras
        self.source = source
        self.inputs = inputs
    }
}
