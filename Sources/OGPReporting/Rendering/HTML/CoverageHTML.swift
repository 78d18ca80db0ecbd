import OGPJoining
import OGPModel
import OGPScoring

/// Writes coverage as one page for people: self-contained, without scripts.
public enum CoverageHTML {
    /// The report: the ladder, then each plan with its areas.
    public static func page(_ report: CoverageReport, frame: ResultFrame) -> [UInt8] {
        var nodes: [HTMLNode] = []
        if report.plans.isEmpty { nodes.append(.paragraph("No commitment of an action plan was selected.")) }
        if report.plans.count > 1 {
            nodes.append(.heading(2, id: "ladder", "How many plans stand where"))
            nodes.append(
                .table(
                    CoverageTables.ladder(report, id: "ladder-table", caption: "Plans by the state of each area")))
        }
        var anchors = AnchorNames()
        for plan in report.plans {
            let anchor = anchors.name(for: plan.facts.id.text, prefix: "plan-")
            nodes.append(.heading(2, id: anchor, ShortText.cut(plan.facts.displayName)))
            nodes.append(.table(CoverageTables.plan(plan, id: anchor + "-areas", caption: CoverageTitle.plan(plan))))
        }
        if let outside = CoverageTitle.outside(report) { nodes.append(.paragraph(outside)) }
        return page(CoverageTitle.report(report, frame), nodes, report.context, frame)
    }

    /// The matrix.
    public static func page(
        _ matrix: CoverageMatrix, context: ContextReport? = nil, frame: ResultFrame
    ) -> [UInt8] {
        let table = CoverageTables.matrix(matrix, id: "matrix", caption: "The state of each area", asSigns: false)
        return page(CoverageTitle.matrix(matrix, frame), [.table(table)], context, frame)
    }

    private static func page(
        _ title: Passage, _ nodes: [HTMLNode], _ context: ContextReport?, _ frame: ResultFrame
    ) -> [UInt8] {
        var writer = HTMLPageWriter(title: title.plain())
        writer.append(HTMLNode(.h1, [], [HTMLNode(title)]))
        writer.append(HTMLNode(.p, [.class("lead")], [HTMLNode(CoverageTables.reading)]))
        writer.append(.keyFacts(frame.keyFacts(judgedOn: nil)))
        writer.append(.group(nodes))
        if let context { writer.append(.group(Self.context(context))) }
        writer.append(.group(closing(frame)))
        writer.finish(footer: [HTMLNode(.p, [], [HTMLNode(title), "."])])
        return writer.buffer.takeBytes()
    }

    /// What the context records.
    static func context(_ report: ContextReport) -> [HTMLNode] {
        var nodes: [HTMLNode] = [
            .heading(2, id: "context", "Recorded by others"), .paragraph(ContextTables.purpose),
            .bullets(ContextTables.files(report)),
        ]
        if !report.needs.isEmpty {
            nodes.append(
                .table(ContextTables.needs(report, id: "needs", caption: "What is recorded, and what answers it")))
        }
        let others = ContextTables.others(report)
        if !others.isEmpty { nodes.append(.bullets(others)) }
        return nodes
    }

    private static func closing(_ frame: ResultFrame) -> [HTMLNode] {
        [
            .heading(2, id: "methods", "Methods"), .definitions(CoverageTables.states),
            .heading(2, id: "quality", "Quality of the data"), .bullets(frame.dataQuality),
            .heading(2, id: "licence", "Sources and licence"), .paragraph(ReplyNotes.licence),
        ]
    }
}
