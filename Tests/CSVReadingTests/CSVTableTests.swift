import ByteReading
import Findings
import Testing

@testable import CSVReading

struct CSVTableTests {
    private func read(
        _ text: String, chunk: Int = 4096
    ) throws -> (header: CSVHeader, cells: [[String]], findings: [Finding], rows: [Int]) {
        var sink = FindingList()
        var table = try CSVTable(
            InputFile(text: text, name: "t.csv"), options: CSVOptions(chunkSize: chunk), sink: &sink)
        var (cells, rows): ([[String]], [Int]) = ([], [])
        while try table.next(&sink) {
            cells.append(table.reader.texts)
            rows.append(table.reader.row)
        }
        return (table.header, cells, sink.findings, rows)
    }

    private func places(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.code.id) \($0.position.row ?? 0):\($0.position.line ?? 0):\($0.position.column ?? 0)" }
    }

    @Test("A plain table gives its records without a finding")
    func plain() throws {
        let result = try read("id,name\n1,x\n2,y\n")
        #expect(result.header.names == ["id", "name"] && result.header.row == 1)
        #expect(result.cells == [["1", "x"], ["2", "y"]] && result.rows == [2, 3])
        #expect(result.findings.isEmpty)
    }

    @Test("Rows above the header are passed over with one note", arguments: [1, 4096])
    func aboveHeader(chunk: Int) throws {
        let result = try read(
            "0,1,2,3\n,,Values,\n<br/>id,\"na\nme\",_a,b \n,,,\n1,x,0,1\n", chunk: chunk)
        #expect(result.header.row == 3 && result.header.numberRow == 1 && result.header.groupRow == 2)
        #expect(result.header.columns.map(\.key.description) == ["id", "na me", "_a", "b"])
        #expect(result.header.columns.map(\.group) == [nil, nil, "Values", "Values"])
        #expect(result.header.columns[3].name == "b ")
        #expect(result.header.index(of: "ID") == 0 && result.header.index(of: "B") == 3)
        #expect(result.cells == [["1", "x", "0", "1"]] && result.rows == [5])
        #expect(places(result.findings) == ["CSV021 3:3:1", "CSV020 4:5:1"])
    }

    @Test("Columns of one name are told apart by position, with a warning at the second one")
    func duplicates() throws {
        let result = try read("No,a,no ,b\n1,2,3,4\n")
        #expect(result.header.indices(of: "No") == [0, 2] && result.header.duplicates == [[0, 2]])
        #expect(places(result.findings) == ["CSV015 1:1:6"])
    }

    @Test("A nameless column that holds data is a warning at its place in the header, once")
    func namelessData() throws {
        let result = try read("a,,c,,\n1,,3,,\n2,x,3,,\n3,y,3,,\n")
        #expect(places(result.findings) == ["CSV016 1:1:3", "CSV017 1:1:6"])
        #expect(result.findings[0].value == "x")
        #expect(result.findings[1].message == "Columns 4–5 have neither names nor data.")
    }

    @Test("Too few cells are read as absent, with a warning where they are missing")
    func tooFew() throws {
        var sink = FindingList()
        var table = try CSVTable(InputFile(text: "a,b,c\n1,2\n"), sink: &sink)
        _ = try table.next(&sink)
        let absent = [1, 2].map { table.isAbsent($0) }
        #expect(absent == [false, true])
        #expect(sink.findings.map(\.code) == [.missingCells] && sink.findings[0].field == "c")
        #expect(sink.findings[0].position.column == 4)
    }

    @Test("Too many cells are kept and named, as an error")
    func tooMany() throws {
        var sink = FindingList()
        var table = try CSVTable(InputFile(text: "a,b\n1,2,x,\"y\nz\"\n3,4\n"), sink: &sink)
        _ = try table.next(&sink)
        let extra = table.extraCells
        #expect(extra == ["x", "y\nz"])
        #expect(sink.findings.map(\.code) == [.extraCells] && sink.findings[0].position.column == 5)
        #expect(sink.findings[0].message.contains("\"x\", \"y\nz\""))
        _ = try table.next(&sink)
        let none = table.extraCells
        #expect(none.isEmpty && sink.findings.count == 1)
    }

    @Test("Empty cells beyond the header get one note")
    func emptyExtra() throws {
        let result = try read("a,b\n1,2,\n3,4,,\n5,6\n")
        #expect(places(result.findings) == ["CSV014 2:2:5"])
        #expect(result.findings[0].message.hasPrefix("2 rows end"))
    }

    @Test("Header rows repeated inside the data are skipped with a finding")
    func repeated() throws {
        let result = try read("0,1,2\nid,Name,status\n1,x,NR\n0,1,2\nid,Name,status\n2,y,NR\nid,Name,open\n")
        #expect(result.cells == [["1", "x", "NR"], ["2", "y", "NR"], ["id", "Name", "open"]])
        #expect(places(result.findings) == ["CSV021 2:2:1", "CSV019 4:4:1", "CSV019 5:5:1"])
    }

    @Test("Empty rows are skipped, one note for a run of them")
    func emptyRows() throws {
        let result = try read("a,b\n,\n1,2\n , \n,\n,\n3,4\n,\n")
        #expect(result.cells == [["1", "2"], ["3", "4"]] && result.rows == [3, 7])
        #expect(places(result.findings) == ["CSV020 2:2:1", "CSV020 4:4:1", "CSV020 8:8:1"])
        #expect(result.findings[1].message.contains("rows 4 to 6"))
    }

    @Test("A header without rows is a warning, nothing at all a failure")
    func nothing() throws {
        #expect(try read("a,b\n").findings.map(\.code) == [.noRecords])
        #expect(throws: CSVFailure.empty(name: "t.csv")) { try read("") }
        #expect(throws: CSVFailure.empty(name: "t.csv")) { try read("\n\n , \n") }
    }

    @Test("A quote that swallowed rows is undone, as the header gives the width")
    func swallowed() throws {
        let result = try read("a,b,c\n1,\"oops,x\n2,y,z\n3,\"m\",o\n")
        #expect(result.cells == [["1", "oops", "x"], ["2", "y", "z"], ["3", "m", "o"]])
        #expect(result.findings.map(\.code) == [.neverClosedQuote])
    }

    @Test("Semicolons, another encoding and a mark are recognised together")
    func recognised() throws {
        var sink = FindingList()
        let bytes = Array("id;ciudad\n1;Almer".utf8) + [0xED, 0x61, 0x0A]
        var table = try CSVTable(InputFile(bytes: bytes), sink: &sink)
        _ = try table.next(&sink)
        let cells = table.reader.texts
        #expect(cells == ["1", "Almería"])
        #expect(sink.findings.map(\.code) == [.legacyEncoding])
        #expect(sink.findings[0].position == SourcePosition(file: "<memory>", row: 2, line: 2, column: 8))
    }

    @Test("An encoding that shows only far behind the beginning asks for a restart, which then succeeds")
    func restart() throws {
        let head = Array("id,name\n1,é\n".utf8)
        let body = Array(repeating: Array("2,plain\n".utf8), count: 30_000).flatMap { $0 }
        let tail = Array(repeating: Array("3,caf".utf8) + [0xE9, 0x0A], count: 5).flatMap { $0 }
        let input = InputFile(bytes: head + body + tail)
        func count(_ choice: EncodingChoice) throws -> Int {
            var sink = FindingTally()
            var table = try CSVTable(input, options: CSVOptions(encoding: choice), sink: &sink)
            while try table.next(&sink) {}
            return table.records
        }
        #expect(throws: EncodingRestart.self) { try count(.detect) }
        #expect(try EncodingRestart.retrying { try count($0) } == 30_006)
    }
}
