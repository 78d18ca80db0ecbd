import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVReaderPositionTests {
    /// A text with a cell that begins with `HERE`, and where that cell is.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var row: Int
        var line: Int
        var column: Int
        init(_ text: String, _ row: Int, _ line: Int, _ column: Int) {
            (self.text, self.row, self.line, self.column) = (text, row, line, column)
        }
        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("HERE", 1, 1, 1), Case("a,HERE", 1, 1, 3), Case("a,b\nc,HERE\n", 2, 2, 3),
        Case("a,b\r\nc,HERE\r\n", 2, 2, 3), Case("a,b\rc,HERE\r", 2, 2, 3), Case("a\nb\r\nc\rd\nHERE", 5, 5, 1),
        Case("a,\"x\ny\",HERE\n", 1, 2, 4), Case("a,\"x\r\ny\",HERE\n", 1, 2, 4), Case("a,\"x\ry\",HERE\n", 1, 2, 4),
        Case("\"x\r\r\ny\",HERE\n", 1, 3, 4), Case("\"x\n\r\ny\",HERE\n", 1, 3, 4), Case("\"\n\n\n\"\nHERE", 2, 5, 1),
        Case("\"\r\",\"\n\"\r\nHERE", 2, 4, 1), Case("\"\r\n\",\"\r\"\rHERE", 2, 4, 1),
        Case("a\n\"x\n\",b\n\"c\n\",HERE\n", 3, 5, 3), Case("é,HERE", 1, 1, 4), Case("漢,🙂,HERE", 1, 1, 10),
        Case("\"é\n漢\",HERE", 1, 2, 6), Case("a,\"HERE\"", 1, 1, 3), Case("\n\na,HERE", 3, 3, 3),
        Case("\r\n\r\na,HERE", 3, 3, 3), Case("\r\ra,HERE", 3, 3, 3), Case("a,\"b\"\"c\",HERE", 1, 1, 10),
        Case("a,\"b\"c,HERE", 1, 1, 8), Case("a\0,HERE", 1, 1, 4), Case("\0\n,HERE", 2, 2, 2),
        Case("\"x\"\n\"\"\n\"a\r\"\n\"\nb\",HERE", 4, 6, 4),
    ]

    private func place(_ input: InputFile, chunk: Int) throws -> SourcePosition? {
        let options = CSVOptions(delimiter: UInt8(ascii: ","), chunkSize: chunk)
        for record in try ReadTable(input, options).records {
            guard let field = record.cells.firstIndex(of: "HERE") else { continue }
            let position = record.positions[field]
            #expect(position.row == record.row)
            return position
        }
        return nil
    }

    @Test("Row, line and column of a cell are exact", arguments: cases, [1, 2, 5, 4096])
    func utf8(example: Case, chunk: Int) throws {
        let position = try place(InputFile(text: example.text, name: "t.csv"), chunk: chunk)
        let expected = SourcePosition(file: "t.csv", row: example.row, line: example.line, column: example.column)
        #expect(position == expected)
    }

    @Test("A byte-order mark does not shift the first column", arguments: cases, [1, 4096])
    func mark(example: Case, chunk: Int) throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(example.text.utf8)
        let position = try place(InputFile(bytes: bytes, name: "t.csv"), chunk: chunk)
        let expected = SourcePosition(file: "t.csv", row: example.row, line: example.line, column: example.column)
        #expect(position == expected)
    }

    @Test("In UTF-16 the column counts the bytes of the decoded text", arguments: cases, [1, 4096])
    func utf16(example: Case, chunk: Int) throws {
        // The mark and a zero character together are the mark of UTF-32.
        if example.text.hasPrefix("\0") { return }
        let units = example.text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        let position = try place(InputFile(bytes: [0xFF, 0xFE] + units, name: "t.csv"), chunk: chunk)
        let expected = SourcePosition(file: "t.csv", row: example.row, line: example.line, column: example.column)
        #expect(position == expected)
    }

    @Test("In windows-1252 too, and the warning stands at the first such byte")
    func windows() throws {
        let table = try ReadTable(InputFile(bytes: Array("a,b\nc,caf".utf8) + [0xE9, 0x2C, 0x48], name: "t.csv"))
        #expect(table.places == ["ENC005 2:2:6"])
        #expect(table.records[1].positions.map(\.column) == [1, 3, 9])
    }

    @Test("Notes about the whole file stand at its first byte, even before a separator line")
    func announcements() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try ReadTable(InputFile(bytes: mark + Array("a,b\n1,2\n".utf8))).places == ["ENC001 1:1:1"])
        #expect(try ReadTable(InputFile(bytes: mark + Array("sep=;\na;b\n".utf8))).places == ["ENC001 0:1:1"])
    }

    @Test("A cell beyond the last one stands at the end of the record")
    func beyond() throws {
        var ignored = FindingTally()
        var reader = try CSVReader(InputFile(text: "a,b\r\n\"x\ny\",1\r\n", name: "t.csv"))
        _ = try reader.next(&ignored)
        let first = reader.position(of: 2)
        _ = try reader.next(&ignored)
        let (second, start) = (reader.position(of: 9), reader.position)
        #expect(first == SourcePosition(file: "t.csv", row: 1, line: 1, column: 4))
        #expect(second == SourcePosition(file: "t.csv", row: 2, line: 3, column: 5))
        #expect(start == SourcePosition(file: "t.csv", row: 2, line: 2, column: 1))
    }
}
