extension TextLayout {
    /// Whether only ASCII may be drawn.
    private var isASCII: Bool { glyphs == .ascii }

    /// A passage in the letters that this layout may draw; texts of the input keep theirs.
    func words(_ passage: Passage) -> String {
        passage.pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words), .strong(let words), .link(let words, _):
                text += isASCII ? Self.plainSigns(words) : words
            case .data(let words): text += ShortText.cut(words)
            case .code(let words): text += words
            case .severity(let severity):
                text += (isASCII ? severity.mark.asciiSymbol : severity.mark.symbol) + " " + severity.word
            case .anchor: break
            }
        }
    }

    /// A table.
    func table(_ table: ReadyTable) -> String {
        var text = TextTable(table.columns.map { TextColumn($0.title, $0.alignment) })
        for row in table.rows { text.addRow(row.map { TextCell(words($0)) }) }
        return text.text(self)
    }

    /// A heading with an empty line before it.
    func heading(_ passage: Passage) -> String { "\n" + line(words(passage), .heading) }

    /// Facts as "term, then what is known", the lines below each other.
    func facts(_ facts: [KeyFact]) -> String {
        let width = facts.reduce(0) { max($0, DisplayWidth.of($1.term)) } + 2
        var text = ""
        for fact in facts {
            for (index, passage) in fact.lines.enumerated() {
                let term = index == 0 ? fact.term : ""
                let first = term + String(repeating: " ", count: width - DisplayWidth.of(term))
                text += paragraph(words(passage), first: first)
            }
        }
        return text
    }

    /// Our own words with ASCII signs only.
    private static func plainSigns(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        return String(
            text.map { character in
                switch character {
                case "\u{2013}", "\u{2014}": "-"
                case "\u{2018}", "\u{2019}": "'"
                case "\u{201C}", "\u{201D}": "\""
                default: character
                }
            })
    }
}
