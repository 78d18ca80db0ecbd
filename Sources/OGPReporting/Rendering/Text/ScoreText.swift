public import OGPScoring

/// Writes scores for a terminal: counts first, "5 of 8" and no percentage below ten, the withdrawn beside every rate of
/// completion, groups by name.
public enum ScoreText {
    /// The text, ending in a line feed.
    ///
    /// - Parameters:
    ///   - groups: The scores, by one dimension or several.
    ///   - frame: The day, the inputs, the selection, the method.
    ///   - layout: Width, signs and colours.
    /// - Returns: The same text for the same arguments.
    public static func text(_ groups: [ScoreGroup], frame: ResultFrame, layout: TextLayout = TextLayout()) -> String {
        let sections = ScoreSection.all(groups, frame)
        let title = layout.words(ScoreSection.title(sections, frame))
        var text = layout.wrapped(title).map { layout.style.applied(.heading, to: $0) + "\n" }.joined()
        text += "\n" + layout.facts(frame.keyFacts(judgedOn: nil))
        if groups.isEmpty { text += "\n" + layout.paragraph("No commitment was selected.") }
        for section in sections { text += Self.text(section, layout) }
        return text
    }

    private static func text(_ section: ScoreSection, _ layout: TextLayout) -> String {
        var text = layout.heading(Passage(words: section.title))
        let tables = section.tables
        if !section.hasRatings {
            text += layout.paragraph(layout.words(ScoreSection.noRatings))
            text += Self.table(tables.commitments(id: ""), layout)
        } else if let only = section.rows.first, section.rows.count == 1 {
            let clause = LabelWords.capitalised(CompletionPhrase(tally: only.tally).clause) + "."
            text += layout.paragraph(layout.words(Passage(words: clause)))
            text += Self.table(tables.completion(id: "", caption: "").standing("Latest completion"), layout)
        } else {
            text += Self.table(
                tables.completionInShort(id: "", caption: "Completion, as the IRM rated it last"), layout)
            text += "\n"
            for row in section.rows {
                let labels: Passage = "\(data: row.name): \(words: CompletionPhrase(tally: row.tally).labels)"
                text += layout.paragraph(layout.words(labels), hanging: "  ")
            }
        }
        if let other = tables.ambitionAndResults(id: "", caption: "Ambition and results, each scale by itself") {
            text += Self.table(other.standing("Measure"), layout)
        }
        for table in tables.others(id: "") { text += Self.table(table, layout) }
        if !section.cautions.isEmpty { text += "\n" }
        for caution in section.cautions { text += layout.item(layout.words(caution)) }
        return text
    }

    /// A table below its caption.
    private static func table(_ table: ReadyTable, _ layout: TextLayout) -> String {
        let caption = table.caption.isEmpty ? "" : layout.paragraph(layout.words(table.caption))
        return "\n" + caption + layout.table(table)
    }
}
