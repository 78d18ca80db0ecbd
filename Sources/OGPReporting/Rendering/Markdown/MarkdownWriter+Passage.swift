extension MarkdownWriter {
    /// A passage as running text.
    static func inline(_ passage: Passage) -> [MarkdownInline] {
        passage.pieces.compactMap { piece in
            switch piece {
            case .words(let words), .link(let words, _): .text(words)
            case .strong(let words): .strong(words)
            case .data(let text): .text(ShortText.cut(text))
            case .code(let text): .code(text)
            case .severity(let severity): .text(severity.mark.symbol + " " + severity.word)
            case .anchor: nil
            }
        }
    }

    /// Writes a paragraph.
    mutating func paragraph(_ passage: Passage) { paragraph(Self.inline(passage)) }

    /// Writes a list.
    mutating func list(_ passages: [Passage]) { list(passages.map(Self.inline)) }

    /// Writes a table with its caption above it.
    mutating func table(_ table: ReadyTable) {
        paragraph(Self.inline(table.caption))
        self.table(
            table.columns.map { MarkdownTableColumn($0.title, $0.alignment) },
            rows: table.rows.map { $0.map(Self.inline) })
    }

    /// Writes key facts or definitions as a list, each with its term in bold.
    mutating func facts(_ facts: [KeyFact]) {
        list(
            facts.map { fact in
                [.strong(fact.term), .text(": ")] + Self.inline(Passage.joined(fact.lines, by: "; "))
            })
    }

    /// Writes definitions as a list, each with its term in bold.
    mutating func definitions(_ notes: [MethodNotes.Note]) {
        list(notes.map { [.strong($0.term), .text(": ")] + Self.inline($0.text) })
    }
}
