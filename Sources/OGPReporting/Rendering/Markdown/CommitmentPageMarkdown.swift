/// Writes commitment pages as Markdown.
public enum CommitmentPageMarkdown {
    /// The text.
    public static func text(_ pages: [CommitmentPage]) -> String {
        var markdown = MarkdownWriter()
        for page in pages { write(page, &markdown) }
        return markdown.buffer.text
    }

    private static func write(_ page: CommitmentPage, _ markdown: inout MarkdownWriter) {
        markdown.heading(1, page.title)
        for section in page.sections where !section.facts.isEmpty {
            markdown.heading(2, section.title)
            markdown.list(section.facts.map { [.strong($0.name), .text(": \($0.value)")] })
        }
        if !page.text.isEmpty {
            markdown.heading(2, "Description, as the plan words it")
            for part in page.text.split(separator: "\n") { markdown.paragraph([.text(String(part))]) }
        }
        markdown.heading(2, "Gaps")
        if page.gaps.isEmpty {
            markdown.paragraph([.text("No rule fires.")])
        } else {
            markdown.list(page.gaps.map { [.strong($0.severity.rawValue), .text(": \($0.message) "), .code($0.ref)] })
        }
        markdown.paragraph([.text("Source: \(page.sourceText)")])
    }
}
