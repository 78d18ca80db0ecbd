import ModelTestSupport
import OGPModel
import Testing

@testable import OGPCatalogues
@testable import OGPReporting

struct ExportWriterTests {
    private let rows = [
        ExportedRows.row(.sample("EX0001")), ExportedRows.row(.sample("EX0002") { $0.title = "A, \"B\"\nand C" }),
    ]

    @Test("one JSON document opens with schema and frame and holds the rows in order")
    func json() throws {
        var text = JSONText(String(decoding: ExportedRows.bytes(.json, rows), as: UTF8.self), file: "rows.json")
        guard case .object(let members) = try text.document().content else {
            Issue.record("the document is no object")
            return
        }
        #expect(members.first?.value.content.words == ExportWriter.schema)
        #expect(members.map(\.key) == ["schema", "method", "asOf", "selection", "inputs", "withheld", "commitments"])
        guard case .array(let commitments)? = members.last?.value.content else { return }
        let titles = commitments.map { row in
            ExportedRows.flatten(row, prefix: "").first { $0.name == "title" }?.value.words
        }
        #expect(titles == ["Publish register 1", "A, \"B\"\nand C"])
    }

    @Test("JSON lines are one object a line, the same as in the document")
    func ndjson() throws {
        let bytes = ExportedRows.bytes(.ndjson, rows)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines.last?.isEmpty == true)
        let ids = try lines.dropLast().map { try ExportedRows.fields(Array($0)).first?.value.words }
        #expect(ids == ["EX0001", "EX0002"])
    }

    @Test("CSV has one header and a row for each commitment, and a cell keeps its commas, quotes and line ends")
    func csv() {
        let table = ExportedRows.csv(ExportedRows.bytes(.csv(.machine), rows))
        #expect(table.count == 3)
        let title = table[0].firstIndex(of: "title")
        #expect(title.map { table[2][$0] } == "A, \"B\"\nand C")
    }

    @Test(
        "the header of a table without rows is the one that a table with rows begins with",
        arguments: [CSVStyle.machine, .spreadsheet], [false, true])
    func header(style: CSVStyle, withContact: Bool) {
        let commitments = rows.map { row in
            CommitmentRow(
                row.commitment, start: row.start, end: row.end, themes: row.themes, writesContact: withContact)
        }
        let header = ExportWriter.header(of: .commitments, withContact: withContact, style: style)
        #expect(ExportedRows.bytes(.csv(style), commitments).starts(with: header))
        #expect(ExportedRows.csv(header).count == 1 && header.last == UInt8(ascii: "\n"))
        let milestone = ExportWriter.header(of: .milestones, withContact: withContact, style: style)
        let milestones = [ExportedRows.milestone(of: commitments[0])]
        #expect(ExportedRows.bytes(.csv(style), milestones).starts(with: milestone))
        #expect(ExportedRows.csv(milestone).count == 1 && milestone.last == UInt8(ascii: "\n"))
        #expect(milestone != header)
    }

    @Test("an export of nothing is an empty document, no line, and not even the beginning of a table")
    func nothing() throws {
        #expect(
            String(decoding: ExportedRows.bytes(.json, [] as [CommitmentRow]), as: UTF8.self).contains(
                "\"commitments\":[]"))
        #expect(ExportedRows.bytes(.ndjson, [] as [CommitmentRow]).isEmpty)
        #expect(ExportedRows.bytes(.csv(.machine), [] as [CommitmentRow]).isEmpty)
        #expect(ExportedRows.bytes(.csv(.spreadsheet), [] as [MilestoneRow]).isEmpty)
    }

    @Test("bytes are handed on once, and draining between rows changes nothing")
    func draining() {
        for format in [ExportWriter.Format.json, .ndjson, .csv(.spreadsheet)] {
            var writer = ExportWriter(format, frame: ExportedRows.frame)
            var drained: [UInt8] = writer.takeBytes()
            for row in rows {
                writer.write(row)
                drained += writer.takeBytes()
            }
            writer.finish()
            drained += writer.takeBytes()
            #expect(drained == ExportedRows.bytes(format, rows))
            #expect(writer.takeBytes().isEmpty)
        }
    }
}
