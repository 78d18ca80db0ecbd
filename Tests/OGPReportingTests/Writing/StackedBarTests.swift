import TestSupport
import Testing

@testable import OGPReporting

struct StackedBarTests {
    private static func row(_ counts: [Int]) -> StackedBarRow {
        StackedBarRow(
            "Government",
            zip(counts, BarPattern.allCases).map { StackedBarSegment("\($1)", count: $0, $1) })
    }

    @Test(
        "widths are whole thousandths that add up to the whole bar",
        arguments: [
            ([5, 3, 2], [500, 300, 200]), ([1, 1, 1], [334, 333, 333]), ([1, 0, 1], [500, 0, 500]), ([7], [1000]),
            ([999, 1], [970, 30]), ([0, 0], [0, 0]),
        ])
    func widths(counts: [Int], expected: [Int]) {
        #expect(Self.row(counts).widths == expected)
    }

    @Test("every part that is not zero can be seen, and none runs over the end", arguments: 0..<200)
    func anyWidths(seed: Int) {
        var random = SplitMix64(seed: seed)
        let counts = BarPattern.allCases.map { _ in random.flag() ? random.number(in: 0...2_000) : 0 }
        let row = Self.row(counts)
        #expect(row.widths.reduce(0, +) == (row.total == 0 ? 0 : 1000))
        #expect(zip(counts, row.widths).allSatisfy { ($0 == 0) == ($1 == 0) && ($1 == 0 || $1 >= 30) })
    }

    @Test("the figure says in words what it draws, and links to the table")
    func figure() throws {
        let bar = StackedBar(id: "f1", title: "Completion <by> source", rows: [Self.row([5, 3, 0, 1, 1, 1, 1])])
        let markup = bar.figure(caption: ["Figure 1."], tableId: "t1", tableLabel: "Data in table 1").markup
        let elements = try HTMLChecker.elements(in: markup)
        #expect(elements.filter { $0 == "pattern" }.count == 3)
        #expect(markup.contains("<figure class=\"figure\" id=\"f1\" aria-label=\"Completion &lt;by&gt; source\">"))
        #expect(markup.contains("role=\"img\" aria-labelledby=\"f1-d1\""))
        #expect(
            markup.contains(
                "<desc id=\"f1-d1\">Government: strong 5, medium 3, light 0, outline 1, hatch 1, dots 1, cross 1. Data in table 1.</desc>"
            ))
        #expect(markup.contains("<a href=\"#t1\">Data in table 1</a>"))
        #expect(markup.contains("<pattern id=\"f1-hatch\""))
    }

    @Test(
        "the name of a bar stands outside the drawing, where a long one is broken over lines; patterns are drawn once")
    func names() throws {
        let name = String(repeating: "Ministry of long names ", count: 30)
        var rows = [Self.row([1, 0, 0, 0, 1]), Self.row([0, 0, 0, 0, 2])]
        rows[1].label = name
        let markup = StackedBar(id: "f1", title: "x", rows: rows)
            .figure(caption: [], tableId: "t1", tableLabel: "Table").markup
        let elements = try HTMLChecker.elements(in: markup)
        #expect(elements.count { $0 == "pattern" } == 1)
        #expect(markup.contains("<p class=\"bar-label\"><span dir=\"auto\">Ministry of long names"))
        #expect(markup.contains("\u{2026}</span> (2)</p>"))
        #expect(markup.contains("<desc id=\"f1-d2\">Ministry"))
    }

    @Test("counts that would run into each other are left to the table, the widest are not")
    func labels() {
        #expect(Self.row([70, 3, 1, 40, 1, 25, 1]).labelledSegments.isSuperset(of: [0, 3, 5]))
        #expect(Self.row([5, 3, 2]).labelledSegments == [0, 1, 2])
    }

    @Test("coordinates are whole, or percentages with one decimal at most")
    func coordinates() {
        let row = Self.row([1, 1, 1])
        let markup = StackedBar(id: "f1", title: "x", rows: [row]).svg(row, at: 0, tableLabel: "").markup
        #expect(markup.contains("x=\"33.4%\""))
        #expect(!markup.contains("33.33"))
    }
}
