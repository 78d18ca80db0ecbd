import Testing

@testable import OGPReporting

struct PassageTests {
    @Test("an interpolation keeps apart what comes from where, and joins our own words")
    func pieces() {
        let passage: Passage =
            "In \(data: "plan") \(words: "there are") \(1204) gaps, see \(code: "gap:x")\(words: "")."
        #expect(
            passage.pieces == [
                .words("In "), .data("plan"), .words(" there are 1,204 gaps, see "), .code("gap:x"), .words("."),
            ])
        #expect(passage.plain() == "In plan there are 1,204 gaps, see gap:x.")
    }

    @Test("nothing said is an empty passage")
    func empty() {
        #expect(("" as Passage).isEmpty)
        #expect(Passage(words: "").isEmpty)
        #expect(Passage.joined([], by: "; ").isEmpty)
    }

    @Test("a severity is a shape and a word in every alphabet")
    func severity() {
        #expect(Passage([.severity(.high)]).plain() == "\u{25B2} High")
        #expect(Passage([.severity(.info)]).plain(ascii: true) == ". For information")
    }

    @Test("each writer escapes texts of the input in its own way")
    func writers() {
        let passage: Passage = "\(data: "<b>*a*</b>") \(code: "x")"
        #expect(
            HTMLNode(passage).markup
                == "<span lang=\"\" dir=\"auto\">&lt;b&gt;*a*&lt;/b&gt;</span> <code class=\"whole\">x</code>")
        var markdown = MarkdownWriter()
        markdown.paragraph(passage)
        #expect(markdown.buffer.text == "&lt;b&gt;\\*a\\*&lt;/b&gt; `x`\n")
    }
}
