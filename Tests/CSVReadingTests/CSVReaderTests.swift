import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVReaderTests {
    @Test(
        "Well-formed texts are split as RFC 4180 says, without a finding",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2\r\n3,4\r5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("1,2,", [["1", "2", ""]]),
            ("1,2,\n", [["1", "2", ""]]),
            (",", [["", ""]]),
            ("\"\"", [[""]]),
            ("a,\"\"\n", [["a", ""]]),
            ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
            ("\"\"\"\",\"\"\"x\"\"\"\n", [["\"", "\"x\""]]),
            ("\"a\nb\r\nc\rd\",e\n", [["a\nb\r\nc\rd", "e"]]),
            ("\"a\r\r\nb\",c", [["a\r\r\nb", "c"]]),
            (" a , b \n", [[" a ", " b "]]),
            ("é,漢字,🙂\n", [["é", "漢字", "🙂"]]),
            ("a\u{301},\u{301}b\n", [["a\u{301}", "\u{301}b"]]),
            ("=1+1,-2,@x,+3\n", [["=1+1", "-2", "@x", "+3"]]),
            ("a\tb,c\u{0B}d\n", [["a\tb", "c\u{0B}d"]]),
            ("0123456789abcdefghijklmnopqrstuvwxyz,b\n", [["0123456789abcdefghijklmnopqrstuvwxyz", "b"]]),
            ("", []),
        ])
    func wellFormed(text: String, cells: [[String]]) throws {
        let table = try ReadTable(text)
        #expect(table.cells == cells)
        #expect(table.findings.isEmpty && !table.isPartial)
    }

    @Test("Every delimiter and quote can be pinned", arguments: [",", ";", "\t", "|", ":"], ["\"", "'"])
    func dialects(delimiter: String, quote: String) throws {
        let text = "a\(delimiter)\(quote)b\(delimiter)\(quote)\(quote)c\(quote)\n1\(delimiter)2\n"
        let options = CSVOptions(delimiter: Array(delimiter.utf8)[0], quote: Array(quote.utf8)[0])
        let table = try ReadTable(InputFile(text: text), options)
        #expect(table.cells == [["a", "b\(delimiter)\(quote)c"], ["1", "2"]])
        #expect(table.findings.isEmpty)
    }

    @Test("Blank lines are skipped, count as rows and get one note")
    func blankLines() throws {
        let table = try ReadTable("a,b\n\n1,2\r\n\r\n\r\n3,4\n\n")
        #expect(table.cells == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(table.rows == [1, 3, 6] && table.lines == [1, 3, 6])
        #expect(table.places == ["CSV007 2:2:1"])
        #expect(table.findings.first?.message.hasPrefix("4 blank lines") == true)
        #expect(try ReadTable("a,b\n,\n").findings.isEmpty)
    }

    @Test("A quote inside an unquoted cell is a character, with a warning")
    func strayQuote() throws {
        let table = try ReadTable("a,b\nx\"y,1\n5\" disk,2\n")
        #expect(table.cells == [["a", "b"], ["x\"y", "1"], ["5\" disk", "2"]])
        #expect(table.places == ["CSV005 2:2:2", "CSV005 3:3:2"])
        #expect(try ReadTable("a,b\n\"x\"\"y\",1\n").findings.isEmpty)
    }

    @Test(
        "Text behind a closing quote is kept, with a warning",
        arguments: [
            ("\"ab\"cd,e\n", ["abcd", "e"]), ("\"a\"\"b\"c\"d,e\n", ["a\"bc\"d", "e"]), ("\"ab\" ,e\n", ["ab ", "e"]),
            ("e,\"ab\"c", ["e", "abc"]), ("\"\"x\n", ["x"]), ("\"a\nb\"c,d\r\n", ["a\nbc", "d"]),
        ])
    func textAfterQuote(text: String, cells: [String]) throws {
        let table = try ReadTable(text)
        #expect(table.cells == [cells])
        #expect(table.codes == ["CSV006"])
    }

    @Test("The place of text behind a closing quote is where that text begins")
    func textAfterQuotePlace() throws {
        #expect(try ReadTable("a\nb,\"x\ny\"z,c\n").places == ["CSV006 2:3:3"])
    }

    @Test("Zero bytes are left out of the text and reported where they stand")
    func zeroBytes() throws {
        let table = try ReadTable("a,b\n1\0,\"x\0\0\ny\"\n\0,2\n")
        #expect(table.cells == [["a", "b"], ["1", "x\ny"], ["", "2"]])
        #expect(table.places == ["ENC009 2:2:2", "ENC009 2:2:6", "ENC009 3:4:1"])
        #expect(table.records[1].positions.map(\.column) == [1, 4])
        #expect(try ReadTable("a,b\n").findings.isEmpty)
    }

    @Test("Findings of decoding and of splitting come in order of their place")
    func order() throws {
        let table = try ReadTable("a\u{FFFD}\"b,\"c\"d\u{FFFD}\0\n\u{FFFD}\n")
        #expect(table.codes == ["ENC007", "CSV005", "CSV006", "ENC007", "ENC009", "ENC007"])
    }

    @Test("What is no text is a failure that says what it is")
    func notText() {
        let failure = #expect(throws: CSVFailure.self) {
            _ = try CSVReader(InputFile(bytes: [0x50, 0x4B, 3, 4], name: "a"))
        }
        #expect(failure == .notATable(name: "a", kind: .zip))
        #expect(failure?.description.hasPrefix("a is a zip container") == true)
        #expect(throws: CSVFailure.self) { _ = try CSVReader(InputFile(text: "<html><body>")) }
    }

    @Test("A text of nothing but a byte-order mark has no record and one note")
    func onlyMark() throws {
        let table = try ReadTable(InputFile(bytes: [0xEF, 0xBB, 0xBF]))
        #expect(table.records.isEmpty && table.places == ["ENC001 0:1:1"])
    }

    @Test("A digest is there at the end when it was asked for")
    func digest() throws {
        let input = InputFile(text: "a,b\n1,2\n")
        var ignored = FindingTally()
        var reader = try CSVReader(input, options: CSVOptions(digesting: true))
        let early = reader.digest
        #expect(early == nil)
        while try reader.next(&ignored) {}
        let digest = reader.digest
        #expect(try input.digest() == digest)
    }

    @Test("After the end there is no further record")
    func end() throws {
        var sink = FindingList()
        var reader = try CSVReader(InputFile(text: "a\n\n"))
        var answers: [Bool] = []
        for _ in 0..<4 { answers.append(try reader.next(&sink)) }
        #expect(answers == [true, false, false, false])
        #expect(sink.findings.count == 1)
    }
}
