public import OGPScoring

/// Writes scores as one page for people: self-contained, without scripts; a figure and tables for each way of grouping.
public enum ScoreHTML {
    /// The page, UTF-8.
    ///
    /// - Parameters:
    ///   - groups: The scores, by one dimension or several.
    ///   - frame: The day, the inputs, the selection, the method.
    /// - Returns: The same bytes for the same arguments.
    public static func page(_ groups: [ScoreGroup], frame: ResultFrame) -> [UInt8] {
        let sections = ScoreSection.all(groups, frame)
        let title = ScoreSection.title(sections, frame)
        var writer = HTMLPageWriter(title: title.plain())
        writer.append(HTMLNode(.h1, [], [HTMLNode(title)]))
        writer.append(HTMLNode(.p, [.class("lead")], [HTMLNode(ScoreSection.reading(sections))]))
        writer.append(.keyFacts(frame.keyFacts(judgedOn: nil)))
        if groups.isEmpty { writer.append(HTMLNode(.p, text: "No commitment was selected.")) }
        for section in sections { writer.append(.group(nodes(section, frame))) }
        writer.append(.group(closing(sections, frame)))
        writer.finish(footer: [HTMLNode(.p, [], [HTMLNode(title), "."])])
        return writer.buffer.takeBytes()
    }

    private static func nodes(_ section: ScoreSection, _ frame: ResultFrame) -> [HTMLNode] {
        let id = section.dimension.rawValue
        var tables = section.tables
        tables.showsReferences = true
        let completion = tables.completion(
            id: "\(id)-completion",
            caption: "Commitments by latest completion, as the IRM coded it. A\u{A0}0 is a count: there are none.")
        let ambition = tables.ambitionAndResults(
            id: "\(id)-ambition", caption: "Ambition and results, as the IRM coded them. Each scale stands by itself.")
        var nodes: [HTMLNode] = [.heading(2, id: id, section.title)]
        if !section.cautions.isEmpty { nodes.append(.bullets(section.cautions)) }
        if section.hasRatings {
            if section.rows.count <= GapsHTML.figureLimit { nodes.append(figure(section, frame)) }
            nodes.append(.table(completion.standing("Latest completion")))
        } else {
            nodes.append(.paragraph(ScoreSection.noRatings))
            nodes.append(.table(tables.commitments(id: "\(id)-commitments")))
        }
        if let ambition { nodes.append(.table(ambition.standing("Measure"))) }
        nodes += tables.others(id: id).map { .table($0) }
        if section.hasRatings, let first = section.rows.first {
            nodes.append(.paragraph(ReplyNotes.references(first.ref)))
        }
        return nodes
    }

    private static func figure(_ section: ScoreSection, _ frame: ResultFrame) -> HTMLNode {
        StackedBar(
            id: "\(section.dimension.rawValue)-figure", title: "Commitments by latest completion, as the IRM coded it",
            rows: section.rows.map(\.bar)
        ).figure(
            caption: [
                .words(
                    "Commitments by latest completion, as the IRM coded it, as of \(frame.speaksUpTo). The number in brackets "
                        + "is all commitments of the group.")
            ],
            tableId: "\(section.dimension.rawValue)-completion", tableLabel: "The same numbers as a table")
    }

    private static func closing(_ sections: [ScoreSection], _ frame: ResultFrame) -> [HTMLNode] {
        [
            .heading(2, id: "methods", "Methods"),
            .definitions(ScoreSection.definitions(sections)),
            .heading(2, id: "quality", "Quality of the data"),
            .bullets(frame.dataQuality),
            .heading(2, id: "licence", "Sources and licence"),
            .paragraph(ReplyNotes.licence),
        ]
    }
}
