import OGPModel
public import OGPScoring

/// Writes scores as GitHub-flavoured Markdown.
public enum ScoreMarkdown {
    /// The document, ending in a line feed.
    ///
    /// - Parameters:
    ///   - groups: The scores, by one dimension or several.
    ///   - frame: The day, the inputs, the selection, the method.
    /// - Returns: The same text for the same arguments.
    public static func text(_ groups: [ScoreGroup], frame: ResultFrame) -> String {
        let sections = ScoreSection.all(groups, frame)
        var markdown = MarkdownWriter()
        markdown.heading(1, ScoreSection.title(sections, frame).plain())
        markdown.paragraph(ScoreSection.reading(sections))
        markdown.facts(frame.keyFacts(judgedOn: nil))
        if groups.isEmpty { markdown.paragraph("No commitment was selected.") }
        for section in sections { write(section, frame, &markdown) }
        markdown.heading(2, "Methods")
        markdown.definitions(ScoreSection.definitions(sections))
        markdown.heading(2, "Quality of the data")
        markdown.list(frame.dataQuality)
        markdown.heading(2, "Sources and licence")
        markdown.paragraph(ReplyNotes.licence)
        return markdown.buffer.text
    }

    private static func write(_ section: ScoreSection, _ frame: ResultFrame, _ markdown: inout MarkdownWriter) {
        markdown.heading(2, section.title)
        var tables = section.tables
        tables.showsReferences = true
        if section.hasRatings {
            markdown.table(
                tables.completion(
                    id: "completion",
                    caption: """
                        Commitments by latest completion, as the IRM coded it, as of \(words: frame.speaksUpTo.description)
                        """
                )
                .standing("Latest completion"))
        } else {
            markdown.paragraph(ScoreSection.noRatings)
            markdown.table(tables.commitments(id: "commitments"))
        }
        let caption: Passage = "Ambition and results, each scale by itself"
        if let other = tables.ambitionAndResults(id: "ambition", caption: caption) {
            markdown.table(other.standing("Measure"))
        }
        for table in tables.others(id: section.dimension.rawValue) { markdown.table(table) }
        if !section.cautions.isEmpty { markdown.list(section.cautions) }
        if section.hasRatings, let first = section.rows.first { markdown.paragraph(ReplyNotes.references(first.ref)) }
    }
}
