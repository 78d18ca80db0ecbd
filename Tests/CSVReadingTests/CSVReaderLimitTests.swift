import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVReaderLimitTests {
    @Test("A cell above the limit is cut between characters, and the row goes on", arguments: [1, 5, 4096])
    func fields(chunk: Int) throws {
        let limits = CSVLimits(fieldBytes: 5)
        let table = try ReadTable("a,b\n12345,123456\n\"abcé\",x\n\"ab\"\"\"\"cd\",y\n", limits: limits, chunk: chunk)
        #expect(table.cells == [["a", "b"], ["12345", "12345"], ["abcé", "x"], ["ab\"", "y"]])
        #expect(table.places == ["CSV009 2:2:7", "CSV009 4:4:1"])
        #expect(
            table.findings[0].message == "This cell has 6 bytes and is cut to 5. --max-field-bytes raises the limit.")
        #expect(table.isPartial)
        let narrow = try ReadTable("abcéd", limits: CSVLimits(fieldBytes: 4))
        #expect(narrow.cells == [["abc"]])
    }

    @Test("A cell beyond the usual limit gives a finding and the rest of its row")
    func hugeField() throws {
        let bytes =
            Array("id,text,n\n1,\"".utf8) + [UInt8](repeating: 0x61, count: 17_000_000) + Array("\",2\n3,x,4\n".utf8)
        let options = CSVOptions(delimiter: UInt8(ascii: ","))
        var sink = FindingList()
        var reader = try CSVReader(InputFile(bytes: bytes), options: options)
        _ = try reader.next(&sink)
        _ = try reader.next(&sink)
        let (length, ends) = (reader.withField(1) { $0.count }, [reader.text(0), reader.text(2)])
        #expect(length == 16_777_216 && ends == ["1", "2"])
        _ = try reader.next(&sink)
        let last = reader.texts
        #expect(last == ["3", "x", "4"])
        #expect(sink.findings.map(\.code) == [.longField])
    }

    @Test("Cells above the limit for columns are left out", arguments: [1, 4096])
    func columns(chunk: Int) throws {
        let limits = CSVLimits(columns: 3)
        let table = try ReadTable("a,b,c\n1,2,3,4,5\n6,7,8\n", limits: limits, chunk: chunk)
        #expect(table.cells == [["a", "b", "c"], ["1", "2", "3"], ["6", "7", "8"]])
        #expect(table.places == ["CSV010 2:2:5"])
        #expect(table.findings[0].message.contains("--max-columns"))
    }

    @Test("Tables wider than the first guess are read whole")
    func wide() throws {
        let names = (0..<3000).map(String.init)
        let table = try ReadTable(names.joined(separator: ",") + "\n1,2\n", chunk: 100)
        #expect(table.cells == [names, ["1", "2"]])
        #expect(table.findings.isEmpty)
    }

    @Test("Reading stops at the limit for rows")
    func rows() throws {
        let table = try ReadTable("a\n1\n2\n3\n", limits: CSVLimits(rows: 2))
        #expect(table.cells == [["a"], ["1"]])
        #expect(table.places == ["CSV011 3:3:1"])
        #expect(table.isPartial)
        #expect(try !ReadTable("a\n1\n", limits: CSVLimits(rows: 2)).isPartial)
    }

    @Test("Limits are kept within what the reader can address")
    func bounds() {
        let limits = CSVLimits(fieldBytes: 0, recordBytes: Int.max, columns: -1)
        #expect(limits.fieldBytes == 1 && limits.recordBytes == 500_000_000 && limits.columns == 1)
    }

    @Test("Irregularities beyond a number are counted, not listed")
    func flood() throws {
        let table = try ReadTable("x" + String(repeating: "\"", count: 5000) + "\n")
        #expect(table.findings.count == 1000)
        #expect(table.findings.last?.message.contains("4000 more") == true)
    }
}
