import Findings

extension ProcessRecord {
    /// The record with everything once that stands in it more than once, and what that was.
    ///
    /// Meetings are one where they have the same id, or the same kind and day and neither title nor link tell them apart. Forums are
    /// one by their name, websites and repositories by their address, and everything else where it says the same. What two rows of
    /// one thing say is put together. What has no day is one only with its like in another file.
    public func withoutRepeats() -> (record: ProcessRecord, repeats: [ProcessRepeat]) {
        var record = self
        var repeats: [ProcessRepeat] = []
        record.meetings = Self.meetings(meetings, &repeats)
        record.forums = Self.forums(forums, &repeats)
        record.websites = Self.folded(
            websites, "website", \.attribution, &repeats, key: { $0.link.isEmpty ? nil : $0.link.lowercased() }
        ) { $0.checks += $1.checks }
        record.repositories = Self.folded(
            repositories, "repository", \.attribution, &repeats, key: { $0.link.isEmpty ? nil : $0.link.lowercased() }
        ) { $0.updates += $1.updates }
        for index in record.repositories.indices {
            record.repositories[index].updates = Self.unique(
                record.repositories[index].updates, "repositoryUpdate", \.attribution, \.date, &repeats)
        }
        record.timelines = Self.unique(timelines, "timeline", \.attribution, \.date, &repeats)
        record.outreach = Self.unique(outreach, "outreach", \.attribution, \.date, &repeats)
        record.inputPeriods = Self.unique(inputPeriods, "inputPeriod", \.attribution, \.opens, &repeats)
        record.contributions = Self.contributions(contributions, &repeats)
        record.responses = Self.unique(responses, "response", \.attribution, \.date, &repeats)
        record.reports = Self.unique(reports, "report", \.attribution, \.filed, &repeats)
        record.letters = Self.unique(letters, "letter", \.attribution, \.date, &repeats)
        return (record, repeats)
    }

    /// Folds what has the same key into the first of them.
    private static func folded<Item, Key: Hashable>(
        _ items: [Item], _ what: String, _ attribution: KeyPath<Item, ProcessAttribution>,
        _ repeats: inout [ProcessRepeat], key: (Item) -> Key?, merge: (inout Item, Item) -> Void
    ) -> [Item] {
        var kept: [Item] = []
        var places: [Key: Int] = [:]
        for item in items {
            guard let key = key(item) else {
                kept.append(item)
                continue
            }
            if let place = places[key] {
                merge(&kept[place], item)
                let (one, other) = (kept[place][keyPath: attribution].source, item[keyPath: attribution].source)
                repeats.append(ProcessRepeat(what: what, id: "", differsInDay: false, kept: one, repeated: other))
            } else {
                places[key] = kept.count
                kept.append(item)
            }
        }
        return kept
    }

    /// Folds what says the same, whoever says it.
    private static func unique<Item: Hashable>(
        _ items: [Item], _ what: String, _ attribution: WritableKeyPath<Item, ProcessAttribution>,
        _ date: KeyPath<Item, ProcessDate>, _ repeats: inout [ProcessRepeat]
    ) -> [Item] {
        var files: [Item: String] = [:]
        return folded(items, what, attribution, &repeats) { item -> Item? in
            let bare = item.bare(attribution)
            let file = item[keyPath: attribution].source.file
            let first = files[bare] ?? file
            files[bare] = first
            return item[keyPath: date].day == nil && first == file ? nil : bare
        } merge: { _, _ in
        }
    }

    private static func contributions(
        _ items: [Contribution], _ repeats: inout [ProcessRepeat]
    ) -> [Contribution] {
        struct Key: Hashable {
            let id: String
            let date: ProcessDate
            let text: String
        }
        return folded(items, "contribution", \.attribution, &repeats) { item in
            item.id.isEmpty ? nil : Key(id: item.id, date: item.date, text: item.text)
        } merge: { one, other in
            let known = Set(one.responses.map { $0.bare(\.attribution) })
            one.responses += other.responses.filter { !known.contains($0.bare(\.attribution)) }
        }
    }

    private static func forums(_ items: [Forum], _ repeats: inout [ProcessRepeat]) -> [Forum] {
        var kept: [Forum] = []
        for item in items {
            guard let place = kept.firstIndex(where: { $0.isSame(as: item) }) else {
                kept.append(item)
                continue
            }
            kept[place].add(item)
            repeats.append(
                ProcessRepeat(
                    what: "forum", id: "", differsInDay: false, kept: kept[place].attribution.source,
                    repeated: item.attribution.source))
        }
        return kept
    }
}

extension Forum {
    /// Whether another entry means the same forum.
    fileprivate func isSame(as other: Forum) -> Bool {
        if name.isEmpty, attribution.source.file == other.attribution.source.file { return false }
        return name.lowercased() == other.name.lowercased()
            && (founded == other.founded || founded.isNotStated || other.founded.isNotStated)
    }

    /// Takes over what another entry of the same forum says more. A seat that both have is one.
    fileprivate mutating func add(_ other: Forum) {
        if founded.isNotStated { founded = other.founded }
        if rulesPublished.isNotStated { rulesPublished = other.rulesPublished }
        rules += other.rules.filter { !rules.contains($0) }
        evidence += other.evidence.filter { !evidence.contains($0) }
        var own = members.map { $0.bare(\.attribution) }
        for member in other.members {
            if let place = own.firstIndex(of: member.bare(\.attribution)) {
                own.remove(at: place)
            } else {
                members.append(member)
            }
        }
    }
}

extension Hashable {
    /// The same without who says it and where.
    fileprivate func bare(_ attribution: WritableKeyPath<Self, ProcessAttribution>) -> Self {
        var item = self
        item[keyPath: attribution] = ProcessAttribution(source: SourcePosition(file: ""))
        return item
    }
}
