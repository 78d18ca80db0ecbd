import OGPJoining
import OGPModel
import OGPScoring

/// Writes coverage as GitHub-flavoured Markdown.
public enum CoverageMarkdown {
    /// The report: the ladder, then each plan with its areas.
    public static func text(_ report: CoverageReport, frame: ResultFrame) -> String {
        var markdown = opening(CoverageTitle.report(report, frame), frame)
        if report.plans.isEmpty { markdown.paragraph("No commitment of an action plan was selected.") }
        if report.plans.count > 1 {
            markdown.heading(2, "How many plans stand where")
            markdown.table(CoverageTables.ladder(report, id: "ladder", caption: "Plans by the state of each area:"))
        }
        for plan in report.plans {
            markdown.heading(2, "\(ShortText.cut(plan.facts.displayName)) (\(plan.facts.id.text))")
            markdown.table(CoverageTables.plan(plan, id: "plan", caption: CoverageTitle.plan(plan)))
        }
        if let outside = CoverageTitle.outside(report) { markdown.paragraph(outside) }
        close(&markdown, report.context, frame)
        return markdown.buffer.text
    }

    /// The matrix.
    public static func text(
        _ matrix: CoverageMatrix, context: ContextReport? = nil, frame: ResultFrame
    ) -> String {
        var markdown = opening(CoverageTitle.matrix(matrix, frame), frame)
        markdown.table(
            CoverageTables.matrix(matrix, id: "matrix", caption: "The state of each area:", asSigns: false))
        close(&markdown, context, frame)
        return markdown.buffer.text
    }

    private static func opening(_ title: Passage, _ frame: ResultFrame) -> MarkdownWriter {
        var markdown = MarkdownWriter()
        markdown.heading(1, title.plain())
        markdown.facts(frame.keyFacts(judgedOn: nil))
        markdown.paragraph(CoverageTables.reading)
        return markdown
    }

    private static func close(_ markdown: inout MarkdownWriter, _ context: ContextReport?, _ frame: ResultFrame) {
        if let context { markdown.context(context) }
        markdown.heading(2, "Methods")
        markdown.definitions(CoverageTables.states)
        markdown.heading(2, "Quality of the data")
        markdown.list(frame.dataQuality)
        markdown.heading(2, "Sources and licence")
        markdown.paragraph(ReplyNotes.licence)
    }
}

extension MarkdownWriter {
    /// Writes what the context records.
    mutating func context(_ report: ContextReport) {
        heading(2, "Recorded by others")
        paragraph(ContextTables.purpose)
        list(ContextTables.files(report))
        if !report.needs.isEmpty {
            table(ContextTables.needs(report, id: "needs", caption: "What is recorded, and what answers it:"))
        }
        let others = ContextTables.others(report)
        if !others.isEmpty { list(others) }
    }
}
