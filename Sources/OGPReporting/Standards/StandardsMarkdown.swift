/// Writes pages on plans' processes as Markdown.
public enum StandardsMarkdown {
    /// The pages, one after the other.
    public static func text(_ pages: [StandardsPage]) -> String {
        var markdown = MarkdownWriter()
        for page in pages { write(page, &markdown) }
        return markdown.buffer.text
    }

    private static func write(_ page: StandardsPage, _ markdown: inout MarkdownWriter) {
        markdown.heading(1, page.title)
        for paragraph in page.opening { markdown.paragraph(.text(paragraph)) }
        for section in page.sections {
            markdown.heading(2, section.title)
            if !section.note.isEmpty { markdown.paragraph(.text(section.note)) }
            let plain = section.items.allSatisfy { $0.links.isEmpty && $0.lines.count < 2 }
            if plain, !section.items.isEmpty {
                markdown.list(section.items.map { [.strong($0.title)] + $0.lines.map { .text(". " + $0) } })
                continue
            }
            for item in section.items {
                markdown.heading(3, item.title)
                for line in item.lines { markdown.paragraph(.text(line)) }
                if !item.links.isEmpty { markdown.list(item.links.map(content)) }
            }
        }
    }

    private static func content(_ link: StandardsPage.Link) -> [MarkdownInline] {
        link.address.isEmpty ? [.text(link.words)] : [.link(link.words, address: link.address)]
    }
}
