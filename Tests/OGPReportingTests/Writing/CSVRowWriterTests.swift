import OGPReporting
import TestSupport
import Testing

struct CSVRowWriterTests {
    @Test(
        "a cell is quoted only where it must be",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("say \"x\"", "\"say \"\"x\"\"\""),
            ("\"", "\"\"\"\""),
            ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), (" a", "\" a\""), ("a ", "\"a \""), ("a b", "a b"),
            ("é|ñ", "é|ñ"),
            ("\t", "\t"), ("=1+1", "=1+1"), ("'", "'"), ("\u{202E}x", "\u{202E}x"), ("a\0b", "a\0b"),
        ])
    func quoting(cell: String, expected: String) {
        var csv = CSVRowWriter()
        csv.row([cell, "x"])
        #expect(csv.buffer.text == expected + ",x\n")
    }

    @Test("cells of every kind stand in their order, missing ones empty")
    func kinds() {
        var csv = CSVRowWriter()
        csv.cell("id")
        csv.cell(12)
        csv.cell(true)
        csv.cell(orEmpty: Optional<Bool>.none)
        csv.cell(orEmpty: Optional<Int>.none)
        csv.cell(orEmpty: Optional<String>.none)
        csv.cell(orEmpty: ExactRate(2, of: 3))
        csv.cell(orEmpty: Optional<ExactRate>.none)
        csv.cell(-5)
        csv.endRow()
        #expect(csv.buffer.text == "id,12,true,,,,0.666667,,-5\n")
    }

    @Test("a row of one empty cell is not a blank line")
    func oneEmptyCell() {
        var csv = CSVRowWriter()
        csv.row([""])
        csv.row(["", ""])
        #expect(csv.buffer.text == "\"\"\n,\n")
    }

    @Test("the spreadsheet layout has a byte-order mark, CR LF and guarded formulas, and numbers stay numbers")
    func spreadsheet() {
        var csv = CSVRowWriter(.spreadsheet)
        csv.cell("=HYPERLINK(\"http://evil\",\"x\")")
        csv.cell(-5)
        csv.cell("-5")
        csv.endRow()
        #expect(csv.buffer.text == "\u{FEFF}\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",-5,'-5\r\n")
    }

    @Test("another delimiter is quoted in its turn")
    func delimiter() {
        var csv = CSVRowWriter(CSVStyle(delimiter: UInt8(ascii: ";")))
        csv.row(["a;b", "a,b"])
        #expect(csv.buffer.text == "\"a;b\";a,b\n")
    }

    @Test("what is written is what a reader reads, in every layout", arguments: 0..<200)
    func roundTrip(seed: Int) {
        let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
        var random = SplitMix64(seed: seed)
        let style = CSVStyle(
            delimiter: random.pick(delimiters), endsLinesWithCRLF: random.flag(), hasByteOrderMark: random.flag(),
            guardsFormulas: random.flag())
        let width = random.number(in: 1...5)
        let rows = (0..<random.number(in: 1...6)).map { _ in (0..<width).map { _ in random.hostileText(upTo: 90) } }
        var csv = CSVRowWriter(style)
        for row in rows { csv.row(row) }
        var read = CSVTestReader.rows(csv.buffer.bytes, delimiter: style.delimiter)
        if style.hasByteOrderMark { read[0][0].removeFirst(3) }
        let expected = rows.map { row in
            row.map { Array((style.guardsFormulas ? FormulaGuard.guarded($0) : $0).utf8) }
        }
        #expect(read == expected)
    }

    @Test("a cell of 30,000 characters with quotes comes back as it was")
    func longCell() {
        let cell = String(repeating: "ab\"c, ", count: 5_000)
        var csv = CSVRowWriter()
        csv.row([cell, cell])
        #expect(
            CSVTestReader.rows(csv.buffer.bytes, delimiter: UInt8(ascii: ",")) == [
                [Array(cell.utf8), Array(cell.utf8)]
            ])
    }
}
