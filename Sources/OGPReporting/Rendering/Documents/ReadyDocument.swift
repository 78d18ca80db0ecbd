/// A document for people that is ready to be laid out by any writer: a title, and blocks in order.
struct ReadyDocument: Sendable {
    /// One block of it.
    enum Block: Sendable {
        /// A heading of level 2 or 3, with its anchor.
        case heading(Int, id: String, String)
        /// A paragraph.
        case paragraph(Passage)
        /// The line that opens an entry, such as a contribution with what became of it.
        case entry(Passage)
        /// A text of the input in full.
        case quotation(String)
        /// A list.
        case list([Passage])
        /// A table.
        case table(ReadyTable)
    }

    /// The title.
    let title: Passage
    /// The blocks in order.
    var blocks: [Block] = []

    /// A document without blocks.
    init(title: Passage) { self.title = title }
}

extension ReadyDocument {
    /// The document for a terminal, ending in a line feed.
    func text(_ layout: TextLayout) -> String {
        var text = layout.wrapped(layout.words(title)).map { layout.style.applied(.heading, to: $0) + "\n" }.joined()
        for block in blocks {
            switch block {
            case .heading(_, _, let words): text += layout.heading(Passage(words: words))
            case .paragraph(let passage): text += layout.paragraph(layout.words(passage))
            case .entry(let passage): text += "\n" + layout.paragraph(layout.words(passage))
            case .quotation(let words):
                let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                for line in lines { text += layout.paragraph(TextLayout.safeLine(line), first: "  ", hanging: "  ") }
            case .list(let items): for item in items { text += layout.item(layout.words(item)) }
            case .table(let table):
                let caption = table.caption.isEmpty ? "" : layout.paragraph(layout.words(table.caption))
                text += "\n" + caption + layout.table(table)
            }
        }
        return text
    }

    /// Adds the document as Markdown.
    func write(to markdown: inout MarkdownWriter) {
        markdown.heading(1, title.plain())
        for block in blocks {
            switch block {
            case .heading(let level, _, let words): markdown.heading(level, words)
            case .paragraph(let passage), .entry(let passage): markdown.paragraph(passage)
            case .quotation(let words): markdown.quotation(words)
            case .list(let items): markdown.list(items)
            case .table(let table): markdown.table(table)
            }
        }
    }

    /// The document as parts of a page.
    var nodes: [HTMLNode] {
        blocks.map { block in
            switch block {
            case .heading(let level, let id, let words): .heading(level, id: id, words)
            case .paragraph(let passage), .entry(let passage): .paragraph(passage)
            case .quotation(let words):
                HTMLNode(.blockquote, [.lang(""), .dirAuto], [.text(words)])
            case .list(let items): .bullets(items)
            case .table(let table): .table(table)
            }
        }
    }
}
