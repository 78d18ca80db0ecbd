import OGPModel

/// Items parted by the period in which evidence of a requirement counts.
struct SiftedEvidence {
    private(set) var inside: [EvidenceRow] = []
    private(set) var outside: [EvidenceRow] = []
    private(set) var unclear: [EvidenceRow] = []
    private let bounds: PeriodBounds

    init(_ rows: [EvidenceRow], _ bounds: PeriodBounds) {
        self.bounds = bounds
        for row in rows {
            switch bounds.place(row) {
            case .inside: inside.append(row)
            case .outside: outside.append(row)
            case .unclear: unclear.append(row)
            }
        }
    }

    /// What counts and what may count.
    var possible: [EvidenceRow] { inside + unclear }

    /// What is recorded and does not count, as sentences that follow another one; empty where everything counts.
    var note: String {
        var note = ""
        if !outside.isEmpty {
            note += " Recorded, but outside the period \(bounds.words): \(Self.list(outside))."
        }
        if !unclear.isEmpty {
            note +=
                " It cannot be told whether this lies in the period, because a day is not stated: \(Self.list(unclear))."
        }
        return note
    }

    /// Some items by name, each once.
    private static func list(_ rows: [EvidenceRow]) -> String {
        var seen: Set<String> = []
        let phrases = rows.map(\.phrase).filter { seen.insert($0).inserted }
        let named = phrases.prefix(5).joined(separator: "; ")
        return phrases.count > 5 ? "\(named) and \(phrases.count - 5) more" : named
    }
}
