/// Writes pages on plans' processes for the terminal.
public enum StandardsText {
    /// The pages, one after the other.
    public static func text(_ pages: [StandardsPage], layout: TextLayout) -> String {
        pages.map { text($0, layout) }.joined(separator: "\n\n")
    }

    private static func text(_ page: StandardsPage, _ layout: TextLayout) -> String {
        var text = layout.line(page.title, .heading) + "\n"
        for paragraph in page.opening { text += layout.paragraph(paragraph) }
        for section in page.sections {
            text += "\n" + layout.line(section.title, .heading)
            if !section.note.isEmpty { text += layout.paragraph(section.note, first: "  ") }
            for item in section.items {
                text += layout.paragraph(item.title, first: "  ", hanging: "    ")
                for line in item.lines { text += layout.paragraph(line, first: "      ") }
                for link in item.links {
                    text += layout.paragraph(link.words, first: "      " + layout.glyphs.bullet + " ")
                    if !link.address.isEmpty { text += layout.line("        " + link.address, .faint) }
                }
            }
        }
        return text
    }
}
