import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing
import XMLReading

struct RecordsXMLTests {
    private let format = RecordsXMLFormat()

    private func records(_ name: String, options: ImportOptions = ImportOptions()) throws -> ImportedXML {
        try ImportedXML(fixture: "records-xml/\(name).xml", as: format, options: options)
    }

    private func table() throws -> ImportedXML {
        try ImportedXML(fixture: "records-xml/table.csv", as: OGPCommitmentsFormat())
    }

    @Test(
        "A table gives the same commitments in every shape that portals give it",
        arguments: ["ckan", "socrata", "drupal", "entries", "wordpress"])
    func shapes(name: String) throws {
        let read = try records(name)
        let expected = try table()
        #expect(read.commitments.count == 3)
        for (commitment, wanted) in zip(read.commitments, expected.commitments) {
            var commitment = commitment.placeless
            let wanted = wanted.placeless
            // Names that no export has are not restored where a portal changed their case, or has columns of its own.
            let extra = commitment.extra
            commitment.extra = wanted.extra
            #expect(commitment == wanted)
            let texts = extra.map(\.text)
            #expect(wanted.extra.map(\.text).allSatisfy(texts.contains))
        }
        #expect(read.summary.format == "records-xml" && read.summary.generation == "2024")
        #expect(read.summary.records == 3 && read.summary.newest == expected.summary.newest)
    }

    @Test(
        "It is said which element was taken for the record",
        arguments: [
            ("ckan", "/data/row", 3), ("socrata", "/response/row/row", 3), ("drupal", "/nodes/node", 3),
            ("entries", "/export/record", 3), ("wordpress", "/rss/channel/item", 4),
        ])
    func choice(name: String, record: String, count: Int) throws {
        let summary = try records(name).summary
        let choice = try #require(summary.choices.first)
        #expect(choice.option == "record" && choice.value == record)
        #expect(choice.because.contains("repeated \(count) times"))
        guard case .document(let layout) = summary.layout else { return }
        #expect(layout.counts.map(\.count) == [count])
    }

    @Test("Places are those of the document: of the record, and of the cell where cells are kept")
    func places() throws {
        var options = ImportOptions()
        options.keptCells = .all
        let read = try records("socrata", options: options)
        #expect(read.commitments.map(\.source.element) == (1...3).map { "/response/row[1]/row[\($0)]" })
        #expect(
            read.commitments.map(\.source.line) == [4, 28, 49] && read.commitments.allSatisfy { $0.source.row == nil })
        let title = try #require(read.commitments[1].cells.first { $0.header == "Commitment Title" })
        #expect(title.position.element == "/response/row[1]/row[2]/commitment_title[1]")
        #expect(title.position.line == 34 && title.position.column == 7 && title.text == "Open courts")
        let unknown = try #require(read.findings.first { $0.code == .unknownLabel })
        #expect(unknown.position.element == "/response/row[1]/row[3]/completion_progress_report[1]")
        #expect(unknown.value == "Almost" && unknown.field == "Completion (Progress Report)")
        let record = try records("socrata").findings.first { $0.code == .unknownLabel }
        #expect(record?.position.element == "/response/row[1]/row[3]")
    }

    @Test("Findings are those of the same table as CSV")
    func findings() throws {
        let expected = try table().findings.map { "\($0.code.id) \($0.field ?? "-") \($0.value ?? "-")" }
        let found = try records("ckan").findings.map { "\($0.code.id) \($0.field ?? "-") \($0.value ?? "-")" }
        #expect(found == expected)
    }

    @Test("A missing value is missing, whether it is marked, empty or left out")
    func missing() throws {
        for name in ["ckan", "socrata", "drupal"] {
            let commitment = try #require(try records(name).commitments.last)
            #expect(commitment.missing[.fullText] == nil && commitment.missing[.start] == .blank, "\(name)")
            #expect(commitment.missing[.lead] == .notApplicable, "\(name)")
        }
    }

    @Test("Items without a known column are left out and counted")
    func foreign() throws {
        let read = try records("wordpress")
        let finding = try #require(read.findings.first { $0.code == .recordsForeign })
        #expect(finding.message.hasSuffix(": 1.") && finding.position.element == "/rss/channel[1]/item[4]")
        guard case .document(let layout) = read.summary.layout else { return }
        #expect(!layout.unknownNames.contains("edit lock") && layout.unknownNames.contains("post type"))
    }

    @Test("Records in which every value is missing are left out and counted")
    func empty() throws {
        let text = """
            <data xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <row _id="1"><Country>Kenya</Country><Commitment_Title>One</Commitment_Title><Specificity>Low</Specificity>
            <Potential_Impact>Minor</Potential_Impact></row>
            <row _id="2"><Country xsi:nil="true"/><Commitment_Title> </Commitment_Title><Specificity/></row>
            </data>
            """
        let read = try ImportedXML(text, as: format)
        #expect(read.commitments.map(\.title) == ["One"] && read.summary.records == 1)
        #expect(read.findings.filter { $0.code == .recordsEmpty }.map(\.position.element) == ["/data/row[2]"])
        #expect(!read.codes.contains { $0.hasPrefix("CSV") })
    }

    @Test("Lists and repeated values of one column are put together, and said")
    func joined() throws {
        let text = """
            <response><item key="0"><Country>Kenya</Country><Commitment_Title>One</Commitment_Title>
            <Specificity>High</Specificity><Potential_Impact>Minor</Potential_Impact>
            <Lead_Institution><item key="0">Treasury</item><item key="1">Audit Office</item></Lead_Institution>
            <Supporting_Institution>City</Supporting_Institution><Supporting_Institution>Bank</Supporting_Institution>
            </item></response>
            """
        let read = try ImportedXML(text, as: format)
        let commitment = try #require(read.commitments.first)
        #expect(commitment.lead == ["Treasury", "Audit Office"] && commitment.supporting == ["City", "Bank"])
        #expect(read.findings.first { $0.code == .recordsJoined }?.message.hasSuffix(": 2.") == true)
        #expect(read.summary.choices.first?.value == "/response/item")
    }

    @Test("Quotes, line ends and every other sign in a value stay as they are")
    func signs() throws {
        let text = """
            <rows><row><Country>Kenya</Country><Commitment_Title>A "b", c; d\t|\u{2028}é</Commitment_Title>
            <Specificity>High</Specificity><Potential_Impact>Minor</Potential_Impact>
            <Full_Text>one\n"two, three",four\n5;6</Full_Text></row>
            <row><Country>Kenya</Country><Commitment_Title>=SUM(A1)</Commitment_Title><Specificity>Low</Specificity>
            <Potential_Impact>Minor</Potential_Impact></row></rows>
            """
        let read = try ImportedXML(text, as: format)
        #expect(read.commitments.map(\.title) == ["A \"b\", c; d\t|\u{2028}é", "=SUM(A1)"])
        #expect(read.commitments[0].fullText == "one\n\"two, three\",four\n5;6")
        #expect(!read.codes.contains { $0.hasPrefix("CSV") })
    }

    @Test("What is read does not depend on the size of the pieces")
    func pieces() throws {
        var options = ImportOptions()
        options.document.chunkSize = 13
        options.digesting = true
        let whole = try records("drupal")
        let pieces = try records("drupal", options: options)
        #expect(pieces.commitments == whole.commitments && pieces.findings == whole.findings)
        #expect(pieces.summary.digest?.count == 64 && whole.summary.digest == nil)
    }

    @Test(
        "Only documents with the columns of an export are recognised; entries and pairs are read where they are asked for",
        arguments: [
            ("ckan", true), ("socrata", true), ("drupal", true), ("entries", false), ("wordpress", false),
            ("other", false),
        ])
    func recognised(name: String, isExport: Bool) throws {
        let text = try Fixtures.text("records-xml/\(name).xml")
        #expect(try ImportedXML.recognition(text, by: format) == (isExport ? .yes : .no))
    }

    @Test("A column name with a space in it is refused with what to do")
    func spacedName() throws {
        let text = "<data>\n<row><Country>Kenya</Country><Commitment Title>One</Commitment Title></row></data>"
        guard case .refused(let clause) = try ImportedXML.recognition(text, by: format) else {
            Issue.record("the document is not refused")
            return
        }
        #expect(clause.contains("line 2") && clause.contains("Commitment Title"))
        #expect(clause.contains("CKAN issue 3474") && clause.contains("CSV"))
    }

    @Test("A document of other records, and one without records, are refused with what they hold")
    func refused() throws {
        #expect(
            throws: ImportFailure.notCommitments(
                name: "records-xml/other.xml", headers: ["species", "height", "street"])
        ) { try records("other") }
        #expect(throws: ImportFailure.self) { try ImportedXML("<a><b>1</b></a>", as: format) }
        #expect(throws: ImportFailure.self) { try ImportedXML("Country,Title\n", as: format) }
    }

    @Test("Codes are told apart and explained")
    func codes() {
        let codes = FindingCode.recordsXML
        #expect(codes.map(\.id) == ["REC001", "REC002", "REC003"])
        #expect(codes.allSatisfy { !$0.explanation.isEmpty && !$0.fix.isEmpty })
    }
}
