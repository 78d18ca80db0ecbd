import OGPReporting
import TestSupport
import Testing

struct TextLayoutTests {
    @Test("a paragraph is broken between words and hangs under its bullet")
    func wrapping() {
        let layout = TextLayout(width: 24)
        #expect(
            layout.item("The ministry publishes contracts every quarter.")
                == "• The ministry publishes\n  contracts every\n  quarter.\n")
        #expect(layout.wrapped("a b", first: "1. ", hanging: "") == ["1. a b"])
        #expect(layout.wrapped("") == [""])
    }

    @Test("words longer than the line are broken between characters, wide ones by their columns")
    func longWords() {
        let layout = TextLayout(width: 20)
        #expect(layout.wrapped(String(repeating: "x", count: 45)).map(\.count) == [20, 20, 5])
        #expect(layout.wrapped(String(repeating: "日", count: 25)).map(\.count) == [10, 10, 5])
    }

    @Test("no line is wider than the layout, whatever the text", arguments: 0..<200)
    func width(seed: Int) {
        var random = SplitMix64(seed: seed)
        let layout = TextLayout(width: random.number(in: 20...80))
        let text = random.hostileText(upTo: 200)
        for line in layout.wrapped(text, first: "- ") {
            #expect(DisplayWidth.of(line) <= layout.width)
            #expect(
                line.unicodeScalars.allSatisfy {
                    $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value)
                })
        }
    }

    @Test(
        "nothing in the data can act on the terminal",
        arguments: [
            ("\u{1B}[2Jx", "[U+001B][2Jx"), ("\u{9B}31m", "[U+009B]31m"), ("a\u{8}b", "a[U+0008]b"),
            ("\u{7}", "[U+0007]"),
            ("a\tb\r\nc\nd", "a b c d"), ("\u{202E}x", "[U+202E]x"), ("\0", "[U+0000]"), ("é", "é"),
        ])
    func safety(text: String, expected: String) {
        #expect(TextLayout.safeLine(text) == expected)
        #expect(TextLayout().line(text) == expected + "\n")
    }

    @Test("colours are written only when the caller says so")
    func colours() {
        #expect(TextLayout().line("x", .high) == "x\n")
        let colourful = TextLayout(style: TextStyle(isEnabled: true))
        #expect(colourful.line("x", .high) == "\u{1B}[1;31mx\u{1B}[0m\n")
        #expect(colourful.line("x", .plain) == "x\n")
    }

    @Test("a text is cut to its columns with an ellipsis")
    func shortening() {
        #expect(TextLayout().shortened("commitment", to: 10) == "commitment")
        #expect(TextLayout().shortened("commitments", to: 10) == "commitmen…")
        #expect(TextLayout(glyphs: .ascii).shortened("commitments", to: 10) == "commitm...")
        #expect(TextLayout().shortened("日本日本", to: 6) == "日本…")
    }
}
