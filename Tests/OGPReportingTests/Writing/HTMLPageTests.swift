import OGPReporting
import TestSupport
import Testing

struct HTMLPageTests {
    private var page: String {
        var table = HTMLTable(
            id: "t1", caption: ["Table 1"],
            columns: [HTMLTableColumn("Commitment"), HTMLTableColumn("Days late", .trailing)])
        table.addRow(["<b>1</b>", "92"])
        let bar = StackedBar(
            id: "f1", title: "Completion",
            rows: [StackedBarRow("Government", [StackedBarSegment("Complete", count: 1, .strong)])])
        let page = HTMLPage(
            title: "Plan </title><script>", language: "en", header: [HTMLNode(.p, text: "Header")],
            main: [
                .heading(1, "Plan"), table.node,
                bar.figure(caption: ["Figure 1."], tableId: "t1", tableLabel: "Table 1"),
            ],
            footer: [HTMLNode(.p, text: "Footer")])
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("the page is well-formed and names its language, title and main content")
    func shell() throws {
        let elements = try HTMLChecker.elements(in: page)
        #expect(elements.starts(with: ["html", "head", "meta", "title", "meta", "meta"]))
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n"))
        #expect(page.contains("<title>Plan &lt;/title&gt;&lt;script&gt;</title>"))
        #expect(page.contains("<a class=\"skip\" href=\"#main\">"))
        #expect(page.contains("<main id=\"main\">"))
    }

    @Test("the page runs nothing and fetches nothing")
    func nothingToFetch() throws {
        let elements = Set(try HTMLChecker.elements(in: page))
        #expect(elements.isDisjoint(with: ["script", "img", "link", "iframe", "object", "form"]))
        #expect(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"))
        for word in ["src=", "@import", "@font-face", "url(http", "//cdn"] { #expect(!page.contains(word)) }
    }

    @Test("a table has a caption, scoped headers, and a region that can be reached and is named")
    func table() {
        #expect(page.contains("<div class=\"scroll\" role=\"region\" aria-labelledby=\"t1-c\" tabindex=\"0\">"))
        #expect(page.contains("<caption id=\"t1-c\">Table 1</caption>"))
        #expect(page.contains("<th scope=\"col\" class=\"number\">Days late</th>"))
        #expect(page.contains("<th scope=\"row\">&lt;b&gt;1&lt;/b&gt;</th><td class=\"number\">92</td>"))
    }

    @Test("only a table of many columns is printed on paper that lies on its side", arguments: [8, 9])
    func wide(columns: Int) {
        let table = HTMLTable(id: "t1", caption: ["T"], columns: (1...columns).map { HTMLTableColumn("\($0)") })
        #expect(table.node.markup.contains("class=\"scroll wide\"") == (columns == 9))
    }

    @Test("a page in Arabic runs from right to left")
    func direction() {
        let page = HTMLPage(title: "خطة", language: "ar", main: [])
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("<html lang=\"ar\" dir=\"rtl\">"))
    }

    @Test("the page looks as it is stored")
    func snapshot() throws {
        let withoutStyle = page.split(separator: "<style>")[0] + (page.split(separator: "</style>").last ?? "")
        #expect(throws: Never.self) { try Snapshot.expect(String(withoutStyle), matches: "page.html") }
    }

}
