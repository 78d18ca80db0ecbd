import TestSupport
import Testing

@testable import OGPReporting

struct HTMLNodeTests {
    @Test(
        "text of an input file stays text",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
            ("\"it's\"", "&quot;it&#39;s&quot;"), ("&lt;", "&amp;lt;"), ("a\0b", "a[U+0000]b"),
            ("\u{1B}[31mred", "[U+001B][31mred"), ("safe\u{202E}gpj.exe", "safe[U+202E]gpj.exe"),
            ("\u{2066}x\u{2069}", "[U+2066]x[U+2069]"),
            ("\u{9B}x", "[U+009B]x"), ("a\u{A0}b", "a\u{A0}b"), ("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
            ("\u{7F}", "[U+007F]"),
            ("‘quoted’ – “text” …", "‘quoted’ – “text” …"), ("\u{E0041}", "[U+E0041]"),
            ("שלום\u{200F}", "שלום\u{200F}"),
            ("\u{FFFE}", "[U+FFFE]"), ("ﬁ", "ﬁ"), ("", ""),
        ])
    func escaping(text: String, expected: String) {
        #expect(HTMLNode.text(text).markup == expected)
        #expect(HTMLNode(.span, .title(text), text: text).markup == "<span title=\"\(expected)\">\(expected)</span>")
        let long = String(repeating: "x", count: 200)
        #expect(HTMLNode.text(long + text).markup == long + expected)
    }

    @Test("content is listed with conditions and loops, and printed in order")
    func builder() {
        let isLate = true
        let node = HTMLNode(.p, .class("lead"), .lang("fr")) {
            "a < b "
            if isLate { HTMLNode(.strong, text: "late") }
            if !isLate { "on time" } else { HTMLNode(.br) }
            for number in 1...2 { "\(number)" }
            Optional<HTMLNode>.none
        }
        #expect(node.markup == "<p class=\"lead\" lang=\"fr\">a &lt; b <strong>late</strong><br>12</p>\n")
    }

    @Test(
        "days in our own words are marked, and nothing else is",
        arguments: [
            ("as of 2024-07-03, with", "as of <time>2024-07-03</time>, with"),
            ("2024-07-03", "<time>2024-07-03</time>"),
            ("2016-01-01 and 2016-01-02", "<time>2016-01-01</time> and <time>2016-01-02</time>"),
            ("mid-term", "mid-term"), ("12024-07-03", "12024-07-03"), ("2024-07-031", "2024-07-031"),
            ("2024-07-03-1", "2024-07-03-1"), ("2024-07", "2024-07"), ("é 2024-07-03 é", "é <time>2024-07-03</time> é"),
            ("", ""), ("<2024-07-03>", "&lt;<time>2024-07-03</time>&gt;"),
        ])
    func days(text: String, expected: String) {
        #expect(HTMLNode.words(text).markup == expected)
    }

    @Test("a text of the input brings its own direction, and a short code stays on one line")
    func sources() {
        #expect(HTMLNode.source("خطة 2").markup == "<span lang=\"\" dir=\"auto\">خطة 2</span>")
        #expect(HTMLNode.code("--by era").markup == "<code class=\"whole\">--by era</code>")
        let long = "gap:ended-incomplete:EX0001"
        #expect(HTMLNode.code(long).markup == "<code>\(long)</code>")
    }

    @Test("a passage in another language carries its language and direction")
    func passages() {
        #expect(
            HTMLNode.passage("خطة", language: "ar").markup == "<span lang=\"ar\" dir=\"rtl\">خطة</span>")
        #expect(
            HTMLNode.passage("plan", language: "fr-CA", in: .blockquote).markup
                == "<blockquote lang=\"fr-CA\" dir=\"ltr\">plan</blockquote>\n")
    }

    @Test("a link leads only to a web address, and tells it nothing about the reader")
    func links() {
        #expect(
            HTMLNode.link("data", to: "https://example.org/?a=1&b=\u{27}x").markup
                == "<a href=\"https://example.org/?a=1&amp;b=&#39;x\" rel=\"noreferrer noopener\">data</a>")
        #expect(HTMLNode.link("data", to: "javascript:alert(1)").markup == "data (javascript:alert(1))")
        #expect(HTMLNode.link("x", to: "x").markup == "x")
        #expect(HTMLNode.link("below", toAnchor: "t1").markup == "<a href=\"#t1\">below</a>")
    }

    @Test("whatever the text, the markup stays well-formed and holds no new element", arguments: 0..<200)
    func wellFormed(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let node = HTMLNode.card(id: "c1", heading: [.text(random.hostileText())], level: 3) {
            HTMLNode.keyFacts([(random.hostileText(), [.link(random.hostileText(), to: random.hostileText())])])
            HTMLNode.note { HTMLNode(.p, .title(random.hostileText()), text: random.hostileText(upTo: 80)) }
            HTMLNode.summaryList([[.text(random.hostileText())], [.severityTag(.high, random.hostileText())]])
        }
        let elements = try HTMLChecker.elements(in: node.markup)
        #expect(Set(elements).isSubset(of: ["article", "h3", "dl", "div", "dt", "dd", "a", "p", "ol", "li", "span"]))
    }

    @Test("a text of 30,000 characters is written whole")
    func longText() {
        let text = String(repeating: "<é", count: 15_000)
        #expect(HTMLNode.text(text).markup == String(repeating: "&lt;é", count: 15_000))
    }
}
