public import OGPCatalogues
public import OGPModel

/// Where one label, figure or gap comes from: the rule, the denominator, and the cells and records it rests on.
public struct Explanation: Sendable, Hashable {
    /// Records that count in one way.
    public struct Share: Sendable, Hashable {
        /// How they count, such as "counted".
        public let name: String
        /// Their ids, in input order; those of milestones stand behind their commitment's.
        public let ids: [String]

        /// A share.
        public init(_ name: String, _ ids: [String]) {
            self.name = name
            self.ids = ids
        }
    }

    /// What was asked.
    public var ref: String
    /// What it is.
    public var title: String
    /// Its value in words.
    public var value: String
    /// The rule in words.
    public var rule: String
    /// The denominator in words; `nil` where there is none.
    public var denominator: String?
    /// Where the rule comes from.
    public var source: String
    /// The cells it rests on.
    public var cells: [SourceCell]
    /// The records it counts.
    public var shares: [Share]
    /// How the record of a plan's process decides it, a sentence for each rule; empty where it is about something else.
    public var arithmetic: [String] = []
    /// How sure the wording of the requirement is; `nil` where it is about none.
    public var confidence: StandardsConfidence?

    /// An explanation.
    public init(
        ref: String, title: String, value: String, rule: String, denominator: String? = nil, source: String,
        cells: [SourceCell] = [], shares: [Share] = []
    ) {
        self.ref = ref
        self.title = title
        self.value = value
        self.rule = rule
        self.denominator = denominator
        self.source = source
        self.cells = cells
        self.shares = shares
    }
}
