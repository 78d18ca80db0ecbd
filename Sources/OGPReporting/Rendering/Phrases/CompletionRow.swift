import OGPJoining
import OGPModel
import OGPScoring

/// One bar and one row of the completion figure: a plan, or all commitments together.
struct CompletionRow {
    /// The name for people.
    let name: String
    /// The group, as the references of its figures begin: `plan=AP_EXA02`.
    let ref: String
    /// The figures.
    let tally: ScoreTally
    /// The year in which the plan was submitted, where the row is one plan and the year is known.
    let submitted: Int?

    /// A row for each plan, by member name and id; where the groups are not by plan, a row for each of them.
    static func rows(_ report: GapReport, groups: [ScoreGroup]) -> [CompletionRow] {
        let byPlan = groups.filter { $0.key.by == .plan }
        let chosen = byPlan.isEmpty ? groups : byPlan
        let summaries = Dictionary(report.plans.map { ($0.facts.id.text, $0) }, uniquingKeysWith: { first, _ in first })
        let named = chosen.filter { $0.tally.commitments > 0 }.map { group in
            let summary = group.key.by == .plan ? summaries[group.key.key] : nil
            let row = CompletionRow(group, name: summary?.name, submitted: summary?.facts.submitted)
            return (order: summary?.facts.member.name ?? "\u{10FFFF}", key: group.key.key, row: row)
        }
        return named.sorted { ($0.order, $0.key) < ($1.order, $1.key) }.map(\.row)
    }

    /// A row for a group, under the given name or the group's own.
    init(_ group: ScoreGroup, name: String? = nil, submitted: Int? = nil, names: AreaNames = .bundled) {
        self.name = name ?? Self.name(group.key, names)
        ref = "\(group.key.by.rawValue)=\(group.key.key)"
        tally = group.tally
        self.submitted = group.key.by == .year ? Int(group.key.key) : submitted
    }

    private static func name(_ key: ScoreGroupKey, _ names: AreaNames) -> String {
        switch (key.by, key.key) {
        case (.all, _): "All commitments selected"
        case (.plan, ScoreDimension.unknownKey): "Outside action plans"
        case (_, ScoreDimension.unknownKey): "Not known"
        case (.theme, let theme): names.name(theme)
        case (.area, let area): names.areaName(area)
        default: key.key
        }
    }

    /// Commitments without any completion label, whatever the reason.
    var withoutLabel: Int {
        Missing.allCases.reduce(0) { $0 + tally.completionCounts[$1] }
    }

    /// The bar.
    var bar: StackedBarRow {
        let counts = tally.completionCounts
        return StackedBarRow(
            name,
            [
                StackedBarSegment("Complete", count: counts[.complete], .strong),
                StackedBarSegment("Substantial", count: counts[.substantial], .medium),
                StackedBarSegment("Limited", count: counts[.limited], .light),
                StackedBarSegment("Not started", count: counts[.notStarted], .outline),
                StackedBarSegment("No evidence available", count: counts[.noEvidence], .hatch),
                StackedBarSegment("Withdrawn", count: counts[.withdrawn], .cross),
                StackedBarSegment("No assessment in the data", count: withoutLabel, .dots),
            ])
    }
}
