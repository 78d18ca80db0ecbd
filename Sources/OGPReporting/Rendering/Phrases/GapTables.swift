import OGPJoining
import OGPModel
import OGPScoring

/// The tables of gaps that stand apart from their commitments.
enum GapTables {
    /// Gaps in the order of the plans, one row each.
    static func gaps(
        _ gaps: [Gap], outline: GapOutline, subject: String, id: String, caption: Passage, namesFiles: Bool,
        names areas: AreaNames
    ) -> ReadyTable {
        let hasSeveralPlans = outline.plans.count > 1
        var columns: [ReadyTable.Column] = [.words(subject)]
        if hasSeveralPlans { columns.append(.words("Action plan")) }
        columns += [.words("Severity"), .words("What was found"), .words("Rests on, and reference")]
        let names = Dictionary(
            outline.plans.compactMap { plan in plan.id.map { ($0, plan.name) } },
            uniquingKeysWith: { first, _ in first })
        var table = ReadyTable(id: id, caption: caption, columns: columns)
        table.rows = GapGroup.groups(gaps).map { group in
            let gap = group.first
            let lines = group.lines(limit: GapGroup.documentLimit)
            let found = Passage.joined((lines.message.map { [$0] } ?? []) + lines.items, by: " \u{2022} ")
            var cells = [name(gap, areas)]
            if hasSeveralPlans { cells.append(Passage(data: gap.plan.flatMap { names[$0] } ?? gap.member)) }
            return cells + [
                Passage([.severity(gap.severity)]), found,
                "\(FieldWords.cells(gap.sources, naming: namesFiles)) \(code: gap.ref)",
            ]
        }
        return table
    }

    private static func name(_ gap: Gap, _ areas: AreaNames) -> Passage {
        if let commitment = gap.commitment { return "\(data: ShortText.cut(gap.title)) \(code: commitment.text)" }
        return Passage(words: gap.theme.map(areas.name) ?? "The plan as a whole")
    }

    /// Which plans are known to be whole, and why.
    static func wholeness(_ outline: GapOutline, id: String, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: id, caption: caption,
            columns: [
                .words("Action plan"), .numbers("Commitments in the data"), .words("Whole?"), .words("Why"),
            ])
        table.rows = outline.plans.compactMap { plan in
            plan.summary.map { summary in
                [
                    Passage(data: plan.name), Passage(summary.score.commitments),
                    summary.completeness.isWhole ? "yes" : "not known", Passage(words: summary.completeness.reason),
                ]
            }
        }
        return table
    }
}
