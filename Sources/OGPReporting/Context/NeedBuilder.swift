import OGPCatalogues
import OGPModel
import OGPScoring

/// Gathers the records of each member in each theme.
struct NeedBuilder {
    private struct Key: Hashable {
        let kind: ContextNeed.Kind
        let member: String
        let theme: String
        /// The name, folded: what differs in its spelling alone is one thing.
        let name: String
    }

    private let catalogue: ContextCatalogue
    private let areas: PolicyAreaCatalogue
    private var needsByKey: [Key: ContextNeed] = [:]
    /// Countries that are no known members, with the number of their records.
    private(set) var outside: [String: Int] = [:]

    init(catalogue: ContextCatalogue, areas: PolicyAreaCatalogue) {
        self.catalogue = catalogue
        self.areas = areas
    }

    /// What was gathered: problems before pledges, by member, theme and name.
    var needs: [ContextNeed] {
        needsByKey.sorted { left, right in
            (left.key.kind == .pledge ? 1 : 0, left.value.member.name, left.key.theme, left.key.name)
                < (right.key.kind == .pledge ? 1 : 0, right.value.member.name, right.key.theme, right.key.name)
        }.map(\.value)
    }

    mutating func add(_ record: ShutdownRecord) {
        guard let subject = catalogue.problems.first(where: { $0.id == "internet-shutdown" }) else { return }
        var triggers: [String: String] = [:]
        for field in ShutdownField.triggers where field != .event && field != .causeDetails {
            triggers[field.rawValue] = record.fields[field]
        }
        let event = RecordedEvent(
            date: record.start, triggers: triggers,
            cells: [RecordedEvent.Cell(ShutdownField.startDate.rawValue, record.start.text)], source: record.source)
        add(
            event, .problem, record.member, subject: subject, name: subject.name, theme: subject.theme,
            saidBy: "#KeepItOn")
    }

    mutating func add(_ indicator: DatedIndicator) {
        guard indicator.isProblem == true else {
            if indicator.member.level == nil { outside[indicator.member.name, default: 0] += 1 }
            return
        }
        let event = RecordedEvent(indicator)
        add(
            event, .problem, indicator.member, subject: catalogue.problem(theme: indicator.theme), name: indicator.name,
            theme: indicator.theme, saidBy: indicator.saidBy)
    }

    mutating func add(_ pledge: Pledge) {
        let subject = catalogue.pledge(pledge.name)
        guard let theme = pledge.theme ?? subject?.theme else { return }
        let event = RecordedEvent(pledge, opened: subject?.opened)
        add(
            event, .pledge, pledge.member, subject: pledge.theme == nil ? subject : nil,
            name: subject?.name ?? pledge.name, theme: theme, saidBy: pledge.saidBy)
    }

    private mutating func add(
        _ event: RecordedEvent, _ kind: ContextNeed.Kind, _ member: MemberReference, subject: ContextSubject?,
        name: String, theme: String, saidBy: String
    ) {
        // Only a member of the catalogue has a level.
        guard member.level != nil else {
            outside[member.name, default: 0] += 1
            return
        }
        let key = Key(kind: kind, member: member.code ?? member.name, theme: theme, name: FoldedText(name).text)
        let known = needsByKey[key]
        let (area, untagged) = area(theme, subject)
        needsByKey[key] = ContextNeed(
            kind: kind, member: member, name: known?.name ?? name, theme: theme, area: known?.area ?? area,
            untagged: untagged,
            because: subject?.because ?? "", saidBy: Self.joined(known?.saidBy, saidBy),
            events: (known?.events ?? []) + [event])
    }

    /// Who says so, each source once.
    private static func joined(_ known: String?, _ other: String) -> String {
        guard let known, !known.isEmpty else { return other }
        return other.isEmpty || known.split(separator: "; ").contains(other[...]) ? known : "\(known); \(other)"
    }

    /// The tags and accepted themes that count as an answer, and the themes among those that count for which no tag stands and that have no theme with
    /// tags above them.
    private func area(_ theme: String, _ subject: ContextSubject?) -> (CoverageArea, untagged: [String]) {
        let name = areas.theme(theme)?.name ?? theme
        guard let subject else {
            guard let theme = areas.theme(theme) else { return (CoverageArea(id: theme, name: name, tags: [:]), []) }
            let themes = [theme.id] + areas.themes(below: theme.id)
            return (CoverageArea(id: "context/\(theme.id)", name: name, themes: themes, in: areas), [])
        }
        let counted = subject.countsAs.compactMap { areas.theme($0) }
        let untagged = counted.filter { theme in
            theme.tags.isEmpty && !counted.contains { $0.id == theme.parent && !$0.tags.isEmpty }
        }
        let area = CoverageArea(id: "context/\(subject.id)", name: name, themes: counted.map(\.id), in: areas)
        return (area, untagged.map(\.name))
    }
}
