import OGPReporting
import TestSupport
import Testing

struct MarkdownWriterTests {
    private static func paragraph(_ text: String) -> String {
        var markdown = MarkdownWriter()
        markdown.paragraph(.text(text))
        return markdown.buffer.text
    }

    @Test(
        "text of an input file stays text",
        arguments: [
            ("<script>", "&lt;script&gt;"), ("a | b", "a \\| b"), ("`code`", "\\`code\\`"),
            ("# not a heading", "\\# not a heading"),
            ("- not an item", "\\- not an item"), ("+ x", "\\+ x"), ("=== x", "\\=== x"),
            ("1. not an item", "1\\. not an item"),
            ("12) x", "12\\) x"), ("2.1 budget", "2.1 budget"), ("a # b - c", "a # b - c"),
            ("*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"),
            ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"), ("![x](http://e)", "!\\[x\\](http://e)"),
            ("a\\b", "a\\\\b"), ("line\n\n# two", "line # two"), ("  \t a", "a"), ("&amp;", "&amp;amp;"),
            ("$x$", "\\$x\\$"),
            ("\u{202E}x", "\\[U+202E]x"), ("\u{1B}[31m", "\\[U+001B]\\[31m"), ("> quote", "&gt; quote"), ("", ""),
        ])
    func escaping(text: String, expected: String) {
        #expect(Self.paragraph(text) == expected + "\n")
    }

    @Test("blocks stand apart by one blank line")
    func blocks() {
        var markdown = MarkdownWriter()
        markdown.heading(2, "Gaps #1 #")
        markdown.paragraph(
            "Found: ", .strong("3 | 4"), ", see ", .link("the plan", address: "https://example.org/a_b?c&d"), ".")
        markdown.list([["one"], [.code("a`b|c")]])
        markdown.numberedList([["first"]])
        markdown.quotation("first\n\n1. second\r\n")
        #expect(
            markdown.buffer.text == """
                ## Gaps #1 \\#

                Found: **3 \\| 4**, see [the plan](<https://example.org/a_b?c&amp;d>).

                - one
                - `` a`b\\|c ``

                1. first

                > first
                >
                > 1\\. second

                """)
    }

    @Test("a link that is not to the web is printed as words")
    func links() {
        var markdown = MarkdownWriter()
        markdown.paragraph(.link("x", address: "javascript:alert(1)"))
        #expect(markdown.buffer.text == "x (javascript:alert(1))\n")
    }

    @Test("a table keeps its columns whatever its cells hold", arguments: 0..<200)
    func tables(seed: Int) {
        var random = SplitMix64(seed: seed)
        var markdown = MarkdownWriter()
        let rows: [[[MarkdownInline]]] = (0..<4).map { _ in
            [
                [.text(random.hostileText())], [.link(random.hostileText(), address: random.hostileText())],
                [.code(random.hostileText())],
            ]
        }
        markdown.table(
            [MarkdownTableColumn("A|B"), MarkdownTableColumn("C"), MarkdownTableColumn("D", .trailing)], rows: rows)
        let lines = markdown.buffer.text.utf8.split(separator: 0x0A)
        #expect(lines.count == 6)
        for line in lines { #expect(Self.barriers(in: Array(line)) == 4) }
        #expect(!markdown.buffer.text.utf8.contains(0x1B))
        #expect(!markdown.buffer.text.utf8.contains(0x0D))
    }

    @Test("numbers stand on the right")
    func alignment() {
        var markdown = MarkdownWriter()
        markdown.table(
            [MarkdownTableColumn("Region"), MarkdownTableColumn("n", .trailing)], rows: [[["Europe"], ["12"]]])
        #expect(markdown.buffer.text == "| Region | n |\n| --- | ---: |\n| Europe | 12 |\n")
    }

    /// The pipes that part cells: those without a backslash before them.
    private static func barriers(in line: [UInt8]) -> Int {
        var count = 0
        for index in line.indices where line[index] == UInt8(ascii: "|") {
            if index == 0 || line[index - 1] != UInt8(ascii: "\\") { count += 1 }
        }
        return count
    }
}
