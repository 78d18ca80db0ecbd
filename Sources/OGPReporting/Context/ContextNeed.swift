import Findings
public import OGPModel
public import OGPScoring

/// What the context records of one member in one theme: a problem, or a pledge, with all its records.
public struct ContextNeed: Sendable, Hashable {
    /// What is recorded.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Something that a commitment could answer.
        case problem
        /// Something promised that a commitment could follow up.
        case pledge
    }

    /// What is recorded.
    public let kind: Kind
    /// The member.
    public let member: MemberReference
    /// What it is called, in the middle of a sentence: `internet shutdown`, `Paris Call`.
    public let name: String
    /// The theme that outputs name.
    public let theme: String
    /// The tags that count as an answer.
    public let area: CoverageArea
    /// The themes that would count too, and for which no tag stands.
    public let untagged: [String]
    /// Why these themes; empty where the table itself names the theme.
    public let because: String
    /// Who says so, as far as the records name it.
    public let saidBy: String
    /// The records, by day; those without a day last.
    public let events: [RecordedEvent]

    /// A need.
    public init(
        kind: Kind, member: MemberReference, name: String, theme: String, area: CoverageArea, untagged: [String] = [],
        because: String = "", saidBy: String = "", events: [RecordedEvent]
    ) {
        self.kind = kind
        self.member = member
        self.name = name
        self.theme = theme
        self.area = area
        self.untagged = untagged
        self.because = because
        self.saidBy = saidBy
        self.events = events.sorted { $0.isBefore($1) }
    }

    /// The need as it was known on a day: without records of later days; `nil` where none is left.
    func known(on day: CivilDate) -> ContextNeed? {
        let events = events.filter { $0.date.earliest.map { $0 <= day } ?? true }
        if events.isEmpty { return nil }
        return ContextNeed(
            kind: kind, member: member, name: name, theme: theme, area: area, untagged: untagged, because: because,
            saidBy: saidBy, events: events)
    }

    /// The first and the last day that the records may mean; `nil` where none has a day.
    public var days: CivilInterval? {
        let days = events.compactMap(\.days)
        return days.dropFirst().reduce(days.first) { $0?.union($1) }
    }

    /// What set the recorded events off, by column: the words of the source with how often.
    public var triggers: [(field: String, value: String, records: Int)] {
        var counts: [[String]: (value: String, records: Int)] = [:]
        for event in events {
            for (field, value) in event.triggers.sorted(by: { $0.key < $1.key }) {
                counts[[field, FoldedText(value).text], default: (value, 0)].records += 1
            }
        }
        return counts.map { (field: $0.key[0], value: $0.value.value, records: $0.value.records) }
            .sorted { ($0.field, $1.records, $0.value) < ($1.field, $0.records, $1.value) }
    }
}

extension RecordedEvent {
    fileprivate func isBefore(_ other: RecordedEvent) -> Bool {
        switch (date.earliest, other.date.earliest) {
        case (let here?, let there?) where here != there: here < there
        case (.some, nil): true
        case (nil, .some): false
        default: (source.file, source.row ?? 0) < (other.source.file, other.source.row ?? 0)
        }
    }
}
