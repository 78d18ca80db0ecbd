/// Whether a plan would count as contrary to process on today's record, with the reasons.
public struct ContraryOutlook: Sendable, Hashable {
    /// How it looks.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// Nothing in the record makes it contrary to process.
        case no
        /// A requirement is missed, but within the grace period.
        case grace
        /// It may become so, or cannot be told.
        case atRisk
        /// It is.
        case yes
    }

    /// One trigger with what the record says of it.
    public struct Reason: Sendable, Hashable {
        /// The trigger's id.
        public let trigger: String
        /// How it looks for this trigger.
        public let outlook: Level
        /// Why, as a sentence.
        public let text: String
    }

    /// The era whose triggers hold; empty where none is known.
    public let era: String
    /// The reasons, in the order of the triggers.
    public let reasons: [Reason]
    /// The plan before this one, where it is among those assessed and this is the second in a row.
    public internal(set) var earlier: EarlierCycle?

    /// How it looks: the gravest of the reasons.
    public var outlook: Level {
        let rank: [Level] = [.no, .grace, .atRisk, .yes]
        return rank.last { level in reasons.contains { $0.outlook == level } } ?? .no
    }

    /// Whether this is the second plan in a row: `yes` where both are contrary to process, `atRisk` where one of them only may be,
    /// `no` where the plan before is not known to be.
    public var secondInARow: Level {
        guard let earlier else { return .no }
        return earlier.outlook == .yes && outlook == .yes ? .yes : .atRisk
    }

    /// The reasons that make it look so, as sentences; all where nothing is wrong.
    public var because: [String] { reasons.filter { $0.outlook == outlook }.map(\.text) }
}
