extension HTMLNode {
    /// A passage: texts of the input marked as of unknown language, codes as code, severities as tags.
    init(_ passage: Passage) {
        self = passage.pieces.count == 1 ? Self.node(passage.pieces[0]) : .group(passage.pieces.map(Self.node))
    }

    private static func node(_ piece: Passage.Piece) -> HTMLNode {
        switch piece {
        case .words(let text): words(text)
        case .strong(let text): HTMLNode(.strong, [], [words(text)])
        case .data(let text): source(text)
        case .code(let text): code(text)
        case .severity(let severity): severityTag(severity.mark, severity.word)
        case .link(let words, let anchor): link(words, toAnchor: anchor)
        case .anchor(let anchor): HTMLNode(.span, [.id(anchor)])
        }
    }

    /// A text of the input, in a language and a direction that nobody has stated. It is never translated.
    static func source(_ text: String) -> HTMLNode {
        HTMLNode(.span, .lang(""), .dirAuto, text: ShortText.cut(text))
    }

    /// A reference, an id or a command; a short one is not broken over lines.
    static func code(_ text: String) -> HTMLNode {
        text.utf8.count <= 24 ? HTMLNode(.code, .class("whole"), text: text) : HTMLNode(.code, text: text)
    }

    /// A paragraph.
    static func paragraph(_ passage: Passage) -> HTMLNode { HTMLNode(.p, [], [HTMLNode(passage)]) }

    /// A list with a bullet for each passage.
    static func bullets(_ passages: [Passage]) -> HTMLNode {
        HTMLNode(.ul, [], passages.map { HTMLNode(.li, [], [HTMLNode($0)]) })
    }

    /// A table.
    static func table(_ table: ReadyTable) -> HTMLNode {
        var html = HTMLTable(
            id: table.id, caption: [HTMLNode(table.caption)],
            columns: table.columns.map { HTMLTableColumn($0.title, $0.alignment) })
        for row in table.rows { html.addRow(row.map { HTMLNode($0) }) }
        return html.node
    }

    /// Terms with their definitions.
    static func definitions(_ notes: [MethodNotes.Note]) -> HTMLNode {
        HTMLNode(.dl, .class("key")) {
            for note in notes {
                HTMLNode(.div) {
                    HTMLNode(.dt, text: note.term)
                    HTMLNode(.dd, [], [HTMLNode(note.text)])
                }
            }
        }
    }

    /// Key facts; several lines of one fact stand below each other.
    static func keyFacts(_ facts: [KeyFact]) -> HTMLNode {
        keyFacts(
            facts.map { fact in
                (
                    fact.term,
                    fact.lines.count == 1
                        ? [HTMLNode(fact.lines[0])] : fact.lines.map { HTMLNode(.div, [], [HTMLNode($0)]) }
                )
            })
    }
}
