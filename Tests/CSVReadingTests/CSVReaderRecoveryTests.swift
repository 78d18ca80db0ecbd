import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVReaderRecoveryTests {
    @Test("An unclosed quote costs one line: the rows behind it are read", arguments: [1, 3, 16, 4096])
    func unterminated(chunk: Int) throws {
        let table = try ReadTable("a,b,c\n1,\"x\ny\",2\n3,\"oops,4\n5,6,7\n8,\"\",9\n", chunk: chunk)
        #expect(
            table.cells == [
                ["a", "b", "c"], ["1", "x\ny", "2"], ["3", "oops", "4"], ["5", "6", "7"], ["8", "", "9"],
            ])
        #expect(table.rows == [1, 2, 3, 4, 5] && table.lines == [1, 2, 4, 5, 6])
        #expect(table.places == ["CSV001 3:4:3"])
        #expect(table.isPartial)
    }

    @Test(
        "The damaged line is split as if the quote were not there",
        arguments: [
            ("\"", [[""]]), ("\"a", [["a"]]), ("a,\"b", [["a", "b"]]),
            ("a,\"b,c\nd,e", [["a", "b", "c"], ["d", "e"]]),
            ("a,\"b \"\"c\"\" d,e\r\nf", [["a", "b \"c\" d", "e"], ["f"]]), ("\"a\rb", [["a"], ["b"]]),
            ("\"x\ny\",\"b\nc\n", [["x\ny", "b"], ["c"]]), ("a,\"", [["a", ""]]), ("a,\"\n", [["a", ""]]),
        ])
    func damagedLine(text: String, cells: [[String]]) throws {
        let table = try ReadTable(text)
        #expect(table.cells == cells)
        #expect(table.codes == ["CSV001"])
    }

    @Test("A closed quote is no damage")
    func closed() throws {
        let table = try ReadTable("a,b\n1,\"x\ny\"")
        #expect(table.findings.isEmpty && !table.isPartial)
    }

    @Test("A quote that is not closed within the longest record costs one line", arguments: [1, 7, 64, 4096])
    func beyondLimit(chunk: Int) throws {
        let rows = (1...40).map { "\($0),text,\($0)" }
        let text = "a,b,c\n0,\"oops,0\n" + rows.joined(separator: "\n") + "\n41,\"x\",41\n"
        let table = try ReadTable(text, limits: CSVLimits(recordBytes: 100), chunk: chunk)
        #expect(table.records.count == 43)
        #expect(table.cells[1] == ["0", "oops", "0"] && table.cells[2] == ["1", "text", "1"])
        #expect(table.cells[42] == ["41", "x", "41"])
        #expect(table.places == ["CSV002 2:2:3"])
        #expect(table.isPartial)
        #expect(table.findings[0].message.contains("--max-record-bytes"))
    }

    @Test("A line without end is cut, and reading goes on behind it", arguments: [1, 7, 64, 4096])
    func longLine(chunk: Int) throws {
        let text = "a,b\n1,\(String(repeating: "x", count: 200)),\"y\n3,4\r\n"
        let table = try ReadTable(text, limits: CSVLimits(recordBytes: 50), chunk: chunk)
        #expect(table.cells == [["a", "b"], ["1", String(repeating: "x", count: 48)], ["3", "4"]])
        #expect(table.rows == [1, 2, 3] && table.lines == [1, 2, 3])
        #expect(table.places == ["CSV008 2:2:1"])
    }

    @Test("A long line in quotes is cut too", arguments: [1, 7, 64, 4096])
    func longQuotedLine(chunk: Int) throws {
        let text = "a,b\n1,\"\(String(repeating: "é", count: 100))\"\r\n3,4\r\n"
        let table = try ReadTable(text, limits: CSVLimits(recordBytes: 50), chunk: chunk)
        #expect(table.cells == [["a", "b"], ["1", String(repeating: "é", count: 23)], ["3", "4"]])
        #expect(table.codes == ["CSV008", "CSV002"])
    }

    @Test("A long line of many cells is cut like any other", arguments: [7, 4096])
    func longLineOfManyCells(chunk: Int) throws {
        let text = "a,b\n" + String(repeating: "x,", count: 2000) + "\n3,4\n"
        let table = try ReadTable(text, limits: CSVLimits(recordBytes: 1001), chunk: chunk)
        #expect(table.cells.map(\.count) == [2, 501, 2])
        #expect(table.codes == ["CSV008"])
    }

    @Test("A record of exactly the longest length is whole", arguments: [1, 7, 4096])
    func exactLimit(chunk: Int) throws {
        let row = "\"" + String(repeating: "x", count: 30) + "\",2\n"
        let table = try ReadTable("a,b\n" + row, limits: CSVLimits(recordBytes: row.utf8.count), chunk: chunk)
        #expect(table.findings.isEmpty && table.records.count == 2)
    }

    @Test("A quote that swallowed flawless rows is undone", arguments: [1, 5, 64, 4096])
    func swallowed(chunk: Int) throws {
        let text = "a,b,c\n1,\"oops,x\n2,y,z\n3,\"m\nn\",o\n4,\"p\",q\n"
        let table = try ReadTable(text, chunk: chunk, expecting: 3)
        #expect(
            table.cells == [
                ["a", "b", "c"], ["1", "oops", "x"], ["2", "y", "z"], ["3", "m\nn", "o"], ["4", "p", "q"],
            ])
        #expect(table.places == ["CSV003 2:2:3"])
        #expect(table.lines == [1, 2, 3, 4, 6])
    }

    @Test("The same quote is left alone where the width of the table is not known")
    func unknownWidth() throws {
        let table = try ReadTable("a,b,c\n1,\"oops,x\n2,y,z\n3,\"m\",o\n")
        #expect(table.codes == ["CSV006"])
        #expect(table.records.count == 2)
    }

    @Test("A well-formed cell that holds lines like rows is left alone")
    func innocent() throws {
        let table = try ReadTable("a,b,c\n1,\"x\n2,y,z\n3,y,z\n\",4\n", expecting: 3)
        #expect(table.findings.isEmpty)
        #expect(table.cells[1] == ["1", "x\n2,y,z\n3,y,z\n", "4"])
    }

    @Test("A quote that may have swallowed rows is reported and left alone where that is not certain")
    func suspect() throws {
        let text = "a,b,c\n1,\"oops,x\n2,y,z\n3,y,z\n4,\"m\" x,\"o\",1\n"
        let table = try ReadTable(text, expecting: 3)
        #expect(table.codes.contains("CSV004"))
        #expect(table.findings.first { $0.code == .suspectQuote }?.position.line == 2)
        let calm = try ReadTable("a,b,c\n1,\"x\ny\" ,2\n", expecting: 3)
        #expect(calm.codes == ["CSV006"])
    }

    @Test("A text cut off at any byte loses no complete row", arguments: [false, true])
    func truncation(isWide: Bool) throws {
        let text = "name,title,n\r\nAlba,\"a \"\"b\"\"\nc, d\",1\r\nÉire,\"x\",2\r\n\"Ös\",y\"z,3\n,,\n5,6,7"
        let bytes =
            isWide
            ? [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
            : Array(text.utf8)
        let options = CSVOptions(
            encoding: .pinned(isWide ? .utf16le : .utf8), delimiter: UInt8(ascii: ","), chunkSize: 8)
        let whole = try ReadTable(InputFile(bytes: bytes), options)
        let ends = whole.records.dropFirst().map(\.line)
        #expect(ends == [2, 4, 5, 6, 7])
        for length in 0...bytes.count {
            let part = try ReadTable(InputFile(bytes: Array(bytes[..<length])), options)
            // Every row whose line end is still there.
            var complete = 0
            for row in whole.records.indices.dropLast() {
                let end = try #require(byteEnd(of: row, in: text, isWide: isWide))
                if end <= length { complete = row + 1 }
            }
            #expect(Array(part.cells.prefix(complete)) == Array(whole.cells.prefix(complete)))
        }
    }

    /// How many bytes a text has up to and including a record of the truncation test.
    private func byteEnd(of row: Int, in text: String, isWide: Bool) -> Int? {
        let endings = ["n\r\n", "1\r\n", "2\r\n", "3\n", ",,\n"]
        var rest = Substring(text)
        var taken = Substring()
        for ending in endings[...row] {
            guard let range = rest.firstRange(of: ending) else { return nil }
            taken += rest[..<range.upperBound]
            rest = rest[range.upperBound...]
        }
        return isWide ? 2 + 2 * taken.utf16.count : taken.utf8.count
    }
}
