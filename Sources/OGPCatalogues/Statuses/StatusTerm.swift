import OGPModel

/// One word or phrase of the status vocabulary with what it stands for.
struct StatusTerm: Sendable, Hashable {
    /// What a term stands for.
    enum Meaning: Sendable, Hashable {
        /// A status.
        case status(ReportedStatus)
        /// A kind of missing.
        case missing(Missing)
        /// Nothing happened in the period.
        case nothingNew
        /// A word that is seen in columns of statuses and does not settle one.
        case unsettled
        /// It only holds the place of a value.
        case placeholder

        init?(_ word: String) {
            switch word {
            case "nothingNew": self = .nothingNew
            case "unsettled": self = .unsettled
            case "placeholder": self = .placeholder
            default:
                if let status = ReportedStatus(rawValue: word) {
                    self = .status(status)
                } else if let kind = Missing(rawValue: word), kind != .blank, kind != .unrecognised {
                    self = .missing(kind)
                } else {
                    return nil
                }
            }
        }
    }

    /// Who may use a term.
    enum Use: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Everyone, without asking.
        case always
        /// Readers of formats that say themselves that the value is a status; for a table, a person confirms it.
        case documents
        /// Nobody before a person has confirmed it.
        case confirmed

        static func < (left: Use, right: Use) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .always: 0
            case .documents: 1
            case .confirmed: 2
            }
        }
    }

    /// The term as the data spells it.
    var word: String
    /// The languages it belongs to, as BCP 47 tags.
    var languages: [String]
    /// What it stands for.
    var meaning: Meaning
    /// What it claims about being on time.
    var claim: ScheduleClaim?
    /// What it says became of the item.
    var lifecycle: Lifecycle?
    /// Where it may be read as a status.
    var place: StatusReading.Place
    /// How sure it is.
    var confidence: StatusReading.Confidence
    /// The name of its source.
    var source: String?
    /// Who may use it.
    var use: Use
    /// What a person should know; may be empty.
    var note: String

    /// Whether another term says the same.
    func agrees(with other: StatusTerm) -> Bool {
        meaning == other.meaning && claim == other.claim && lifecycle == other.lifecycle
    }

    /// Whether another term of the same text goes with this one: the same meaning, and no other word on time or on what became of
    /// the item, as in "In progress, on track".
    func goes(with other: StatusTerm) -> Bool {
        meaning == other.meaning && (claim == nil || other.claim == nil || claim == other.claim)
            && (lifecycle == nil || other.lifecycle == nil || lifecycle == other.lifecycle)
    }

    /// Takes in a term of the same words that says the same in another language, or with a better source.
    mutating func join(_ other: StatusTerm) {
        for language in other.languages where !languages.contains(language) { languages.append(language) }
        if source == nil { source = other.source }
        if claim == nil { claim = other.claim }
        if lifecycle == nil { lifecycle = other.lifecycle }
        if other.confidence == .sourced { confidence = .sourced }
        if note.isEmpty { note = other.note }
        use = min(use, other.use)
        if other.place == place { return }
        place = .statusColumn
    }

    /// What the term says of a status; `text` is what it stands in.
    func status(of text: String) -> Coded<ReportedStatus> {
        switch meaning {
        case .status(let status): .coded(status)
        case .missing(let kind): .absent(kind)
        case .nothingNew, .placeholder: .blank
        case .unsettled: .unrecognised(text)
        }
    }
}
