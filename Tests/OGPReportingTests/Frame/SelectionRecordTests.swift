import ModelTestSupport
import Testing

@testable import OGPCatalogues
@testable import OGPReporting

struct SelectionRecordTests {
    private let record = SelectionRecord([
        .init("member", .texts(["Kenya", "ESP"])), .init("fromYear", .number(2014)), .init("toYear", .number(2018)),
        .init("current", .chosen),
    ])

    @Test("JSON writes texts as a list, a year as a number and an option that stands alone as true")
    func json() throws {
        let frame = ResultFrame(asOf: .day("2024-07-03"), selection: record, inputs: [])
        let document = try SchemaValue(json: FrameJSON.document(frame, of: "ogp.score.v1").buffer.text)
        #expect(
            document["selection"]
                == .object([
                    "member": .list([.text("Kenya"), .text("ESP")]), "fromYear": .integer(2014),
                    "toYear": .integer(2018), "current": .flag(true),
                ]))
    }

    @Test("in words every part stands by its name")
    func words() {
        #expect(record.words == "member: Kenya, ESP; fromYear: 2014; toYear: 2018; current")
        #expect(SelectionRecord().words.isEmpty)
    }
}
