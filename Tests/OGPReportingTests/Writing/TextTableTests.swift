import OGPReporting
import TestSupport
import Testing

struct TextTableTests {
    private var table: TextTable {
        var table = TextTable([TextColumn("Region"), TextColumn("n", .trailing), TextColumn("Note")])
        table.addRow(["Europe", "1,204", "5 of 8"])
        table.addRow(["日本", "7", TextCell("late", .high)])
        table.addRow(["", "0", ""])
        return table
    }

    @Test("columns line up by display width, numbers on the right, no spaces at the end")
    func alignment() {
        #expect(
            table.text() == """
                Region      n  Note
                ─────────────────────
                Europe  1,204  5 of 8
                日本        7  late
                            0

                """)
    }

    @Test("with ASCII signs the rule is of hyphens, and colours take no room")
    func ascii() {
        let text = table.text(TextLayout(glyphs: .ascii, style: TextStyle(isEnabled: true)))
        #expect(text.contains("---------------------"))
        #expect(text.contains("日本        7  \u{1B}[1;31mlate\u{1B}[0m"))
    }

    @Test("a table that is too wide narrows its words and never its numbers")
    func narrowing() {
        var table = TextTable([TextColumn("Commitment"), TextColumn("Days", .trailing)])
        table.addRow(["Publish all contracts of the ministry in an open format", "1,204"])
        let lines = table.text(TextLayout(width: 30)).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 30 })
        #expect(lines[2].hasSuffix("1,204"))
        #expect(lines.count == 5)
    }

    @Test("hostile cells stay in their row and cannot act on the terminal", arguments: 0..<100)
    func hostile(seed: Int) {
        var random = SplitMix64(seed: seed)
        var table = TextTable([TextColumn(random.hostileText()), TextColumn("B")])
        table.addRow([TextCell(random.hostileText(upTo: 60)), "x"])
        for line in table.text(TextLayout(width: 60)).unicodeScalars.split(separator: "\n") {
            #expect(line.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value) })
        }
    }
}
