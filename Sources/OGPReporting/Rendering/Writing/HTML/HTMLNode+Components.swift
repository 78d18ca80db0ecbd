extension HTMLNode {
    /// The key facts of a document: terms with what is to be known about each, side by side on a wide screen.
    public static func keyFacts(_ facts: [(term: String, details: [HTMLNode])]) -> HTMLNode {
        HTMLNode(.dl, .class("facts")) {
            for fact in facts {
                HTMLNode(.div) {
                    HTMLNode(.dt, text: fact.term)
                    HTMLNode(.dd, [], fact.details)
                }
            }
        }
    }

    /// The main findings, numbered.
    public static func summaryList(_ findings: [[HTMLNode]]) -> HTMLNode {
        HTMLNode(.ol, [.class("summary")], findings.map { HTMLNode(.li, [], $0) })
    }

    /// A severity as a shape and a word.
    public static func severityTag(_ severity: SeverityMark, _ word: String) -> HTMLNode {
        HTMLNode(.span, .class(severity.className)) {
            HTMLNode(.span, .ariaHidden, text: severity.symbol)
            " " + word
        }
    }

    /// A status as a word in a frame.
    public static func statusTag(_ word: String) -> HTMLNode { HTMLNode(.span, .class("tag"), text: word) }

    /// A block about one thing, kept together on paper: a heading of the given level (2 to 6) and what follows.
    public static func card(
        id anchor: String, heading: [HTMLNode], level: Int, @HTMLBuilder content: () -> [HTMLNode]
    ) -> HTMLNode {
        HTMLNode(.article, .class("card"), .id(anchor), .ariaLabelledBy(anchor + "-h")) {
            HTMLNode(headingName(level), [.id(anchor + "-h")], heading)
            content()
        }
    }

    /// What several sources say about one thing, side by side, each under its own name.
    public static func strip(_ columns: [(source: String, says: [HTMLNode])]) -> HTMLNode {
        HTMLNode(.dl, .class("strip")) {
            for column in columns {
                HTMLNode(.div) {
                    HTMLNode(.dt, text: column.source)
                    HTMLNode(.dd, [], column.says)
                }
            }
        }
    }

    /// A remark set off from the text.
    public static func note(@HTMLBuilder content: () -> [HTMLNode]) -> HTMLNode {
        HTMLNode(.div, [.class("note"), .role("note")], content())
    }

    /// The key of the status words: each word or tag with its definition.
    public static func statusKey(_ entries: [(tag: HTMLNode, definition: String)]) -> HTMLNode {
        HTMLNode(.dl, .class("key status")) {
            for entry in entries {
                HTMLNode(.div) {
                    HTMLNode(.dt, [], [entry.tag])
                    HTMLNode(.dd, text: entry.definition)
                }
            }
        }
    }

    /// A heading of level 1 to 6, with an anchor if one is given.
    public static func heading(_ level: Int, id anchor: String? = nil, _ text: String) -> HTMLNode {
        HTMLNode(headingName(level), anchor.map { [.id($0)] } ?? [], [.text(text)])
    }

    static func headingName(_ level: Int) -> HTMLElementName {
        precondition((1...6).contains(level), "a heading has a level from 1 to 6")
        return [.h1, .h2, .h3, .h4, .h5, .h6][level - 1]
    }
}
