import ByteReading
import CSVReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// Every generation of the export is recognised by its headers and read whole.
struct GenerationTests {
    /// What a fixture holds.
    struct Expected: Sendable, CustomTestStringConvertible {
        let file: String
        let generation: OGPGeneration
        let headerRow: Int
        let columns: Int
        let recognised: Int
        let policyAreas: Int
        let commitments: Int
        let milestones: Int
        let unknown: [String]

        var testDescription: String { file }
    }

    static let fixtures = [
        Expected(
            file: "2024.csv", generation: .dataset2024, headerRow: 1, columns: 171, recognised: 171, policyAreas: 86,
            commitments: 30, milestones: 0, unknown: []),
        Expected(
            file: "2024-translated.csv", generation: .dataset2024, headerRow: 1, columns: 174, recognised: 173,
            policyAreas: 86, commitments: 4, milestones: 0, unknown: []),
        Expected(
            file: "2016.csv", generation: .explorer2016, headerRow: 2, columns: 108, recognised: 98, policyAreas: 43,
            commitments: 14, milestones: 0, unknown: []),
        Expected(
            file: "2016-test.csv", generation: .explorerTest, headerRow: 2, columns: 103, recognised: 103,
            policyAreas: 43, commitments: 4, milestones: 5, unknown: []),
        Expected(
            file: "2015.csv", generation: .combined2015, headerRow: 2, columns: 95, recognised: 94, policyAreas: 42,
            commitments: 10, milestones: 0, unknown: []),
    ]

    @Test("A fixture is recognised and read whole", arguments: fixtures)
    func fixture(expected: Expected) throws {
        var findings = FindingTally()
        let input = try InputFile(path: Fixtures.path("ogp-commitments/" + expected.file))
        var reader = try OGPCommitmentsReader(input, catalogues: try ImportedTable.catalogues.get(), sink: &findings)
        var commitments = 0
        while try reader.next(&findings) != nil { commitments += 1 }
        #expect(reader.generation == expected.generation)
        #expect(reader.header.row == expected.headerRow)
        #expect(reader.headers.count == expected.columns)
        #expect(reader.recognisedColumns == expected.recognised)
        #expect(reader.policyAreaHeaders.count == expected.policyAreas)
        #expect(commitments == expected.commitments && reader.commitments == commitments)
        #expect(reader.milestones == expected.milestones)
        #expect(reader.records == expected.commitments + expected.milestones)
        #expect(reader.unknownHeaders == expected.unknown)
        #expect(!reader.isPartial && findings.count(.error) == 0)
    }

    @Test("Columns are found by name: their order changes nothing", arguments: 1...8)
    func columnOrder(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        let table = try ImportedTable(fixture: "2024.csv", headRows: 1)
        let order = table.head[0].indices.shuffled(using: &generator)
        var shuffled = table
        shuffled.head = table.head.map { row in order.map { row[$0] } }
        shuffled.rows = table.rows.map { row in order.map { row[$0] } }
        let (usual, other) = (try table.read(), try shuffled.read())
        #expect(other.generation == .dataset2024 && other.commitments.count == 30)
        for (one, two) in zip(usual.commitments, other.commitments) {
            #expect(two.id == one.id && two.plan == one.plan && two.member == one.member)
            #expect(two.title == one.title && two.fullText == one.fullText && two.lead == one.lead)
            #expect(two.ratings == one.ratings && two.start == one.start && two.end == one.end)
            #expect(Set(two.policyAreas.present) == Set(one.policyAreas.present))
            #expect(two.missing == one.missing && two.assessedWith == one.assessedWith)
        }
    }

    @Test(
        "Headers are compared without case, spaces, punctuation and line-break tags",
        arguments: [
            "POTENTIAL IMPACT", "Potential impact", "  Potential  Impact ", "<br/>Potential Impact",
            "Potential<br>Impact",
            "Potential (Impact)", "Potential: Impact",
        ])
    func drift(header: String) throws {
        var table = ImportedTable([:])
        table.head[0] = table.head[0].map { $0 == "Potential Impact" ? header : $0 }
        #expect(try table.commitment().ratings.potentialImpact == .coded(.moderate))
    }

    @Test("The underscore tells a code from its label")
    func underscore() throws {
        let commitment = try ImportedTable(["Early Results": "Significant", "_Early Results": "2"]).commitment()
        #expect(commitment.ratings.earlyResults == .coded(.significant))
        #expect(
            try ImportedTable(["Early Results": "Significant", "_Early Results": "2"]).codes().contains("OGP002")
                == false)
        #expect(try ImportedTable(["Early Results": "Significant", "_Early Results": "1"]).codes().contains("OGP002"))
    }

    @Test("A column that nobody knows is kept under its own name, and said")
    func unknownColumn() throws {
        let result = try ImportedTable(["Weather on the day": "Rain"]).read()
        #expect(result.findings.first { $0.code == .unknownColumn }?.field == "Weather on the day")
        #expect(
            result.commitments.first?.extra.contains { $0.header == "Weather on the day" && $0.text == "Rain" } == true)
    }

    @Test("A column that scores need and the file lacks is said, and not collected")
    func missingColumn() throws {
        var table = ImportedTable([:])
        let place = try #require(table.head[0].firstIndex(of: "_Relevant"))
        table.head[0].remove(at: place)
        table.rows[0].remove(at: place)
        let result = try table.read()
        #expect(result.findings.contains { $0.code == .missingHeaderField && $0.field == "_Relevant" })
        #expect(result.commitments.first?.ratings.relevant == .notCollected)
    }

    @Test("A table about something else is refused by name")
    func foreign() throws {
        var table = ImportedTable([:])
        table.head = [["shelf", "title", "borrowed"]]
        table.rows = [["1", "A book", "2020"]]
        #expect(throws: ImportFailure.self) { try table.read() }
    }
}
