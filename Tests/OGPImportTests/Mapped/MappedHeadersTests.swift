import ByteReading
import OGPImport
import OGPModel
import TestSupport
import Testing

struct MappedHeadersTests {
    private static let fields: [TableField?] = [.commitmentTitle, .end, .status]

    private static func read(_ header: String, as other: String = "Title,Due,Status") throws -> ReadMapped {
        let columns = other.split(separator: ",", omittingEmptySubsequences: false).enumerated().map {
            TableMapping.Column(
                header: String($1), place: $0 + 1, field: $0 < fields.count ? fields[$0] : nil, decision: .confirmed)
        }
        var options = ImportOptions()
        options.mapping = NamedMapping(TableMapping(rows: .commitment, columns: columns), file: "m.json")
        let cells = header.split(separator: ",", omittingEmptySubsequences: false).map { "cell \($0)" }
        let text = header + "\n" + cells.joined(separator: ",") + "\n"
        return try ReadMapped(InputFile(text: text, name: "t.csv"), options: options)
    }

    @Test(
        "headers that are the same but for case, white space and order are replayed",
        arguments: ["Title,Due,Status", " title ,DUE,Status", "Status,Title,Due", "Title,Due,Status,,"])
    func same(header: String) throws {
        let read = try Self.read(header)
        #expect(read.commitments.first?.title.lowercased().contains("title") == true)
        #expect(read.statements.first?.said == "cell Status")
    }

    @Test(
        "a changed header stops the run with exactly what changed",
        arguments: [
            ("Title,Due,State", ["column 3 was \"Status\" and is now \"State\""]),
            ("Title,Due", ["column 3, \"Status\", is missing"]),
            ("Title,Due,Status,Notes", ["column 4, \"Notes\", is new"]),
            ("Due,Status,Name", ["column 1, \"Title\", is missing", "column 3, \"Name\", is new"]),
            ("Title,Title,Status", ["column 2 was \"Due\" and is now \"Title\""]),
        ])
    func changed(header: String, changes: [String]) throws {
        let failure = #expect(throws: MappingFailure.self) { try Self.read(header) }
        guard case .changed(let name, let mapping, let found)? = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(name == "t.csv" && mapping == "m.json")
        #expect(found.map(\.description) == changes)
        #expect(failure?.description.contains("ogp map t.csv --mapping m.json") == true)
    }

    @Test("columns of one name are told apart by their places")
    func duplicates() throws {
        let read = try ReadMapped("A,A,A\nx,y,z\n", .commitment, [.commitmentTitle, .commitmentText, nil])
        #expect(read.commitments.first?.title == "x")
        #expect(read.commitments.first?.fullText == "y")
        #expect(read.commitments.first?.extra == [ExtraCell(header: "A", text: "z")])
    }

    @Test("an open decision stops the run with the questions")
    func open() throws {
        let failure = #expect(throws: MappingFailure.self) {
            try ReadMapped("T,S\na,b\n", .commitment, [.commitmentTitle, nil]) { $0.columns[1].decision = .open }
        }
        #expect(failure?.isQuestion == true)
        #expect(failure?.description.contains("column 2, \"S\": what is it?") == true)
    }

    @Test("without a mapping the pinned format asks for one")
    func noMapping() throws {
        var options = ImportOptions()
        options.format = "mapped"
        let failure = #expect(throws: MappingFailure.self) {
            try ReadMapped(InputFile(text: "T\na\n", name: "t.csv"), options: options)
        }
        #expect(failure == .noMapping(name: "t.csv"))
    }

    @Test("beside a mapped table, files of other formats keep theirs")
    func otherFormats() throws {
        var options = ImportOptions()
        options.mapping = NamedMapping(try ReadMapped.mapping(of: "uk-wide.csv"), file: "m.json")
        let export = try InputFile(path: Fixtures.path("ogp-commitments/2024.csv"))
        #expect(try ImportFormats.format(of: export, options: options) is OGPCommitmentsFormat)
        let document = try InputFile(path: Fixtures.path("records-xml/ckan.xml"))
        #expect(try ImportFormats.format(of: document, options: options) is RecordsXMLFormat)
        let wide = try InputFile(path: Fixtures.path("mapped/uk-wide.csv"))
        #expect(try ImportFormats.format(of: wide, options: options) is MappedFormat)
    }
}
