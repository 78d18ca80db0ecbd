import OGPCatalogues
import OGPModel
public import OGPScoring

/// Writes plans held against the standards as one page for people: self-contained, without scripts.
public enum StandardsHTML {
    /// The page: for each plan what to do next, every requirement with its evidence, and the outlook.
    ///
    /// - Parameters:
    ///   - assessments: The plans, held against the standards.
    ///   - frame: The day, the inputs, the selection.
    /// - Returns: The page, UTF-8; the same bytes for the same arguments.
    public static func page(_ assessments: [StandardsAssessment], frame: ResultFrame) -> [UInt8] {
        let only = assessments.count == 1 ? assessments[0].process.displayName : nil
        let title: Passage =
            only.map { "\(data: $0): how the plan is made and followed up" }
            ?? "How \(words: CountedNoun("action plan").counted(assessments.count)) are made and followed up"
        var writer = HTMLPageWriter(title: "\(title.plain()), as of \(frame.asOf)")
        writer.append(HTMLNode(.h1, [], [HTMLNode(title)]))
        var anchors = AnchorNames()
        let plans = assessments.map { assessment in
            StandardsPlanPage(
                assessment, level: only == nil ? 3 : 2,
                anchor: anchors.name(for: assessment.process.plan.text, prefix: "plan-"))
        }
        if plans.isEmpty { writer.append(.paragraph(nothing)) }
        if plans.count > 1 { writer.append(.group(contents(plans, asOf: frame.asOf))) }
        for plan in plans { writer.append(.group(plan.nodes)) }
        writer.append(.group(closing(frame)))
        writer.finish(footer: [HTMLNode(.p, [], [HTMLNode(title), ", as of ", .words(frame.asOf.description), "."])])
        return writer.buffer.takeBytes()
    }

    private static let nothing: Passage = """
        The inputs state no plan with a process record; \(code: "ogp template process") makes one to fill in.
        """

    /// The plans in a table, by plan, with the way to each.
    private static func contents(_ plans: [StandardsPlanPage], asOf: CivilDate) -> [HTMLNode] {
        let statuses: [RequirementStatus] = [.met, .inProgress, .notMet, .noEvidence]
        var table = HTMLTable(
            id: "plans",
            caption: [
                .words(
                    "The plans as of \(asOf): how many requirements of its own edition stand where. Editions ask for "
                        + "different things; the counts of two plans are not compared.")
            ],
            columns: [HTMLTableColumn("Plan"), HTMLTableColumn("Edition")]
                + statuses.map { HTMLTableColumn(LabelWords.capitalised($0.words), .trailing) }
                + [HTMLTableColumn("Contrary to process?")])
        for plan in plans {
            let assessment = plan.assessment
            table.addRow(
                [
                    .link(assessment.process.displayName, toAnchor: plan.anchor),
                    .text(assessment.edition?.id ?? "not known"),
                ]
                    + statuses.map { status in
                        .text(CountPhrase.grouped(assessment.requirements.count { $0.status == status }))
                    } + [.text(assessment.contrary.outlook.word)])
        }
        return [HTMLNode.heading(2, id: "contents", "The plans"), table.node]
    }

    private static func closing(_ frame: ResultFrame) -> [HTMLNode] {
        [
            .heading(2, id: "methods", "How to read this"), .statusKey(RequirementStatus.key),
            HTMLNode(.p, text: evidence), .heading(2, id: "quality", "Quality of the data"),
            .bullets(frame.dataQuality), .heading(2, id: "sources", "Sources"),
            .keyFacts(frame.keyFacts(judgedOn: nil)),
        ]
    }

    private static let evidence = """
        What is dated after the day asked for does not count. What is not recorded is said not to be recorded; that does not \
        say that it did not take place. The quality of what was done is not judged. The IRM alone decides whether a plan was \
        contrary to process.
        """
}
