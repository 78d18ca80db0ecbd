import OGPImport
import OGPModel
import TestSupport
import Testing

/// Documents of records, held against an independent count in Python.
struct RecordsXMLCountTests {
    private struct Count: Decodable {
        var record: String
        var records: Int
        var values: Int
        var ids: [String]
        var titles: [String]
    }

    @Test("Records, ids and titles of the fixtures equal those of Python")
    func fixtures() throws {
        let files = try ImportedXML.count(
            "records_xml_count.py", in: Fixtures.url("records-xml"), as: Count.self)
        #expect(files.count == 6)
        for file in files where file.name != "other.xml" {
            let read = try ImportedXML(path: file.path, as: RecordsXMLFormat())
            let choice = try #require(read.summary.choices.first)
            #expect(choice.value == file.count.record, "\(file.name)")
            #expect(choice.because.contains("up to \(file.count.values) values"), "\(file.name)")
            #expect(read.commitments.map(\.id.text) == file.count.ids, "\(file.name)")
            #expect(read.commitments.map(\.title) == file.count.titles, "\(file.name)")
            guard case .document(let layout) = read.summary.layout else { continue }
            #expect(layout.counts.map(\.count) == [file.count.records], "\(file.name)")
        }
    }
}
