import OGPJoining
import OGPModel
import OGPScoring

/// Writes coverage for a terminal.
public enum CoverageText {
    /// The report: the ladder where there are several plans, then each plan with its areas.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - frame: The day, the inputs, the selection, the method.
    ///   - layout: Width, signs and colours.
    /// - Returns: The same text for the same arguments.
    public static func text(_ report: CoverageReport, frame: ResultFrame, layout: TextLayout = TextLayout()) -> String {
        var text = opening(CoverageTitle.report(report, frame), frame, layout)
        text += "\n" + layout.paragraph(layout.words(CoverageTables.reading))
        if report.plans.isEmpty { text += "\n" + layout.paragraph("No commitment of an action plan was selected.") }
        if report.plans.count > 1 {
            text += layout.heading("How many plans stand where")
            for area in report.menu.areas { text += ladder(report, area, layout) }
        }
        for plan in report.plans { text += Self.plan(plan, layout) }
        if let outside = CoverageTitle.outside(report) { text += "\n" + layout.paragraph(layout.words(outside)) }
        if let context = report.context { text += Self.context(context, layout) }
        return text
    }

    /// The matrix, with a sign in each cell and a legend.
    ///
    /// - Parameters:
    ///   - matrix: The matrix.
    ///   - context: What files of context record; `nil` where none was given.
    ///   - frame: The day, the inputs, the selection, the method.
    ///   - layout: Width, signs and colours.
    /// - Returns: The same text for the same arguments.
    public static func text(
        _ matrix: CoverageMatrix, context: ContextReport? = nil, frame: ResultFrame, layout: TextLayout = TextLayout()
    ) -> String {
        var text = opening(CoverageTitle.matrix(matrix, frame), frame, layout)
        text += "\n" + layout.paragraph(layout.words(CoverageTables.reading))
        text += "\n" + layout.table(CoverageTables.matrix(matrix, id: "", caption: "", asSigns: true))
        text += "\n"
        for (index, area) in matrix.menu.areas.enumerated() {
            text += layout.paragraph(area.name, first: CoverageTables.letter(index) + "  ")
        }
        text += "\n"
        for state in CoverageState.all {
            text += layout.paragraph(
                layout.words("\(words: state.words). \(words: state.definition)"), first: state.sign + "  ")
        }
        if let context { text += Self.context(context, layout) }
        return text
    }

    private static func opening(_ title: Passage, _ frame: ResultFrame, _ layout: TextLayout) -> String {
        layout.wrapped(layout.words(title)).map { layout.style.applied(.heading, to: $0) + "\n" }.joined()
            + "\n" + layout.facts(frame.keyFacts(judgedOn: nil))
    }

    /// "Freedom of expression: 3 no commitment, 2 complete".
    private static func ladder(_ report: CoverageReport, _ area: CoverageArea, _ layout: TextLayout) -> String {
        let steps = report.ladder(of: area.id).filter { $0.plans > 0 }.map { "\($0.plans) \($0.state.words)" }
        let line: Passage = "\(words: area.name): \(words: steps.joined(separator: ", "))"
        return layout.paragraph(layout.words(line), first: "  ", hanging: "    ")
    }

    /// The areas with commitments one by one, then those of which nothing more is said, by what is said of them.
    private static func plan(_ plan: CoverageReport.Plan, _ layout: TextLayout) -> String {
        var text = layout.heading("\(data: plan.facts.displayName) (\(code: plan.facts.id.text))")
        text += layout.paragraph(layout.words(CoverageTitle.plan(plan)), first: "  ")
        var others: [Said] = []
        for standing in plan.areas {
            if standing.cell.commitments.isEmpty {
                let said = Said(state: standing.state, because: standing.because, areas: [])
                let place = others.firstIndex { $0.state == said.state && $0.because == said.because } ?? others.count
                if place == others.count { others.append(said) }
                others[place].areas.append(standing.area.name)
                continue
            }
            let head: Passage = "\(words: standing.area.name): \(strong: standing.state.words)"
            text += layout.paragraph(layout.words(head), first: "  ", hanging: "    ")
            text += ground(standing, layout)
        }
        for other in others {
            let because = other.because.map { " \u{2013} \($0)" } ?? ""
            let line: Passage = """
                \(strong: LabelWords.capitalised(other.state.words)): \(words: other.areas.joined(separator: "; "))\(words: because)
                """
            text += layout.paragraph(layout.words(line), first: "  ", hanging: "    ")
        }
        return text
    }

    /// Areas of which the same is said.
    private struct Said {
        let state: CoverageState
        let because: String?
        var areas: [String]
    }

    private static func ground(_ standing: CoverageReport.Standing, _ layout: TextLayout) -> String {
        standing.cell.commitments.sorted { $0.isStronger(than: $1) }.map { commitment in
            layout.paragraph(
                layout.words(CoverageTables.commitment(commitment)), first: "    \(layout.glyphs.bullet) ",
                hanging: "      ")
        }.joined()
    }

    /// What the context records.
    static func context(_ report: ContextReport, _ layout: TextLayout) -> String {
        var text = layout.heading("Recorded by others")
        text += layout.paragraph(layout.words(ContextTables.purpose), first: "  ")
        for file in ContextTables.files(report) { text += layout.paragraph(layout.words(file), first: "  ") }
        let table = ContextTables.needs(report, id: "", caption: "")
        for row in table.rows {
            let head: Passage = "\(row[0]): \(row[1]) \u{2013} \(row[2])"
            text += "\n" + layout.paragraph(layout.words(head), first: "  ", hanging: "    ")
            text += layout.paragraph(layout.words(row[3]), first: "    ")
        }
        let others = ContextTables.others(report)
        if !others.isEmpty { text += "\n" }
        for line in others { text += layout.paragraph(layout.words(line), first: "  ", hanging: "    ") }
        return text
    }
}
