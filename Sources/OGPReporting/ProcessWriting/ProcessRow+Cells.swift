import OGPCatalogues
import OGPModel

extension ProcessRow {
    /// Fills in a group that took part.
    mutating func set(_ participation: Participation) {
        self[.group] = participation.group.rawValue
        self[.count] = participation.count.map(String.init) ?? ""
        self[.who] = PlanEscape.joined(participation.names)
        self[.said] = participation.said
    }

    /// Fills in evidence that has neither a date nor words of its own.
    mutating func set(_ evidence: ProcessEvidence) {
        self[.link] = evidence.link
        self[.evidenceKind] = evidence.kind.rawValue
    }

    /// Fills in what holds and what does not; what is not stated is left out.
    mutating func set(_ flags: [(flag: ProcessFlag, value: Bool?)]) {
        self[.flags] = flags.compactMap { flag, value in
            value.map { ($0 ? "" : ProcessFlag.negation) + flag.rawValue }
        }.joined(separator: "; ")
    }

    /// The words of a coded value, or why there is none.
    static func words<Value>(_ value: Coded<Value>, _ words: (Value) -> String) -> String {
        switch value {
        case .coded(let value): words(value)
        case .unrecognised(let text): unrecognisedPrefix + text
        default: value.missing?.rawValue ?? ""
        }
    }
}

extension ProcessDate {
    /// The source's words; the day where it has none.
    var words: String { text.isEmpty ? day?.description ?? "" : text }
}

extension ProcessEvidence {
    /// Whether a row has room for all that it says.
    var isPlain: Bool { date.isNotStated && text.isEmpty && (!link.isEmpty || kind != .other) }
}

extension Participation {
    /// Whether it states anything.
    var isStated: Bool { self != Participation(.unknown) }
}
