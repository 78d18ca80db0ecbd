extension ProcessRecord {
    /// Meetings, each once.
    static func meetings(_ items: [ProcessMeeting], _ repeats: inout [ProcessRepeat]) -> [ProcessMeeting] {
        var kept: [ProcessMeeting] = []
        var byID: [String: Int] = [:]
        var byDay: [CivilDate: [Int]] = [:]
        for item in items {
            let named = item.id.isEmpty ? nil : byID[item.id]
            let sameDay = item.date.day.flatMap { byDay[$0] } ?? []
            guard let place = named ?? sameDay.first(where: { kept[$0].cannotBeTold(from: item) }) else {
                if !item.id.isEmpty { byID[item.id] = kept.count }
                if let day = item.date.day { byDay[day, default: []].append(kept.count) }
                kept.append(item)
                continue
            }
            let first = kept[place]
            let differs = first.date.day.flatMap { one in item.date.day.map { $0 != one } } ?? false
            repeats.append(
                ProcessRepeat(
                    what: "meeting", id: named == nil ? "" : item.id, differsInDay: differs,
                    kept: first.attribution.source, repeated: item.attribution.source))
            if !differs { kept[place].add(item) }
            if !item.id.isEmpty, named == nil { byID[item.id] = place }
        }
        return kept
    }
}

extension ProcessMeeting {
    /// Whether nothing tells two meetings of one day apart: neither their kind, nor title or link where both have one.
    fileprivate func cannotBeTold(from other: ProcessMeeting) -> Bool {
        let (title, otherTitle) = (title.lowercased(), other.title.lowercased())
        let (links, otherLinks) = (links, other.links)
        return kind == other.kind && (title == otherTitle || title.isEmpty || otherTitle.isEmpty)
            && (links.isEmpty || otherLinks.isEmpty || !links.isDisjoint(with: otherLinks))
    }

    private var links: Set<String> { Set(evidence.map(\.link).filter { !$0.isEmpty }) }

    /// Takes over what another entry of the same meeting says more. Where the two contradict each other, nothing is known.
    fileprivate mutating func add(_ other: ProcessMeeting) {
        if date.isNotStated { date = other.date }
        if title.isEmpty { title = other.title }
        if text.isEmpty { text = other.text }
        participants += other.participants.filter { !participants.contains($0) }
        evidence += other.evidence.filter { !evidence.contains($0) }
        let facts: [WritableKeyPath<ProcessMeeting, Bool?>] = [
            \.isRemote, \.isOpen, \.presentsResults, \.recordsComments,
        ]
        for fact in facts {
            switch (self[keyPath: fact], other[keyPath: fact]) {
            case (nil, let stated): self[keyPath: fact] = stated
            case (let one?, let stated?) where one != stated: self[keyPath: fact] = nil
            default: break
            }
        }
    }
}
