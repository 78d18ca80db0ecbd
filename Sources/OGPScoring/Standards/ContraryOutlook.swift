public import OGPCatalogues
public import OGPModel

/// Whether a plan would count as contrary to process on its record, with the reasons.
///
/// It is this record's reading. OGP decides, on the IRM's assessment.
public struct ContraryOutlook: Sendable, Hashable {
    /// How it looks.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// It cannot be told: the record does not say.
        case unknown
        /// Nothing in the record makes it contrary to process.
        case no
        /// A requirement is missed, but within the grace period.
        case grace
        /// It may become so, or is so unless something took place that is not recorded.
        case atRisk
        /// It is.
        case yes
    }

    /// One trigger with what the record says of it.
    public struct Reason: Sendable, Hashable {
        /// The trigger's id, or ``ContraryOutlook/letter``.
        public let trigger: String
        /// How it looks for this trigger.
        public let outlook: Level
        /// Why, as a sentence.
        public let text: String
        /// How sure the rule is.
        public let confidence: StandardsConfidence
        /// The first day on which the trigger holds, or would hold; the day of a letter; `nil` where no day is known.
        public let date: CivilDate?

        init(
            _ trigger: String, _ outlook: Level, _ text: String, confidence: StandardsConfidence, date: CivilDate? = nil
        ) {
            self.trigger = trigger
            self.outlook = outlook
            self.text = text
            self.confidence = confidence
            self.date = date
        }
    }

    /// The id of the reason that a letter of OGP is.
    public static let letter = "letter"

    /// The era whose triggers hold; empty where none is known.
    public let era: String
    /// The reasons, in the order of the triggers.
    public let reasons: [Reason]
    /// Why no trigger is known, as a sentence; empty where some are.
    public let note: String
    /// The plan before this one, where it is among those assessed and this is the second in a row.
    public internal(set) var earlier: EarlierCycle?

    init(era: String, reasons: [Reason], note: String = "") {
        self.era = era
        self.reasons = reasons
        self.note = note
    }

    /// How it looks: the gravest of the reasons. `no` where at least one trigger is known not to hold and none does, `unknown`
    /// where of no trigger anything is known.
    public var outlook: Level {
        let rank: [Level] = [.no, .grace, .atRisk, .yes]
        return rank.last { level in reasons.contains { $0.outlook == level } } ?? .unknown
    }

    /// Whether this is the second plan in a row: `yes` where both are contrary to process, `atRisk` where one of them only may be,
    /// `no` where the plan before is not known to be.
    public var secondInARow: Level {
        guard let earlier else { return .no }
        return earlier.outlook == .yes && outlook == .yes ? .yes : .atRisk
    }

    /// The reasons that make it look so, as sentences; all where nothing is wrong.
    public var because: [String] {
        if reasons.isEmpty, !note.isEmpty { return [note] }
        return reasons.filter { $0.outlook == outlook }.map(\.text)
    }

    /// What cannot be told, as sentences.
    public var notKnown: [String] { reasons.filter { $0.outlook == .unknown }.map(\.text) }
}
