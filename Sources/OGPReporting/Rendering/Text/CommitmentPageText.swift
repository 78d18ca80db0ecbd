/// Writes commitment pages for the terminal.
public enum CommitmentPageText {
    /// The text.
    public static func text(_ pages: [CommitmentPage], layout: TextLayout) -> String {
        pages.map { text($0, layout) }.joined(separator: "\n")
    }

    private static func text(_ page: CommitmentPage, _ layout: TextLayout) -> String {
        var text = layout.line(page.title, .heading)
        for section in page.sections where !section.facts.isEmpty {
            text += "\n" + layout.line(section.title, .heading)
            for fact in section.facts {
                text += layout.paragraph(fact.value, first: "  \(fact.name): ", hanging: "    ")
            }
        }
        if !page.text.isEmpty {
            text += "\n" + layout.line("Description, as the plan words it", .heading)
            for part in page.text.split(separator: "\n") { text += layout.paragraph(String(part), first: "  ") }
        }
        text += "\n" + layout.line("Gaps", .heading)
        if page.gaps.isEmpty { text += layout.line("  No rule fires.") }
        for gap in page.gaps {
            text += layout.paragraph("\(gap.message) [\(gap.ref)]", first: "  \(gap.severity.rawValue): ")
        }
        return text + "\n" + layout.line("Source: \(page.sourceText)", .faint)
    }
}
