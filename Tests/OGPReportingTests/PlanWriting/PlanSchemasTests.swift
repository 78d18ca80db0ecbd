import Foundation
import OGPModel
import TestSupport
import Testing

@testable import OGPReporting

struct PlanSchemasTests {
    @Test("a schema is its data file, byte for byte", arguments: PlanSchemas.names)
    func files(name: String) throws {
        let ending = name == "ogp-plan" ? "xsd" : "json"
        let url = Fixtures.packageRoot.appending(path: "Sources/OGPReporting/Data/\(name).\(ending)")
        #expect(PlanSchemas.text(name) == String(decoding: try Data(contentsOf: url), as: UTF8.self))
        #expect(PlanSchemas.text("colour") == nil)
    }

    @Test("the schema of a row has exactly the columns that are written, in their order")
    func columns() throws {
        let text = try #require(PlanSchemas.text("ogp-plan-row"))
        let properties = try SchemaValue(json: text)["properties"]?.members ?? [:]
        #expect(Set(properties.keys) == Set(PlanLayout.columns))
        for (name, property) in properties { #expect(property["description"]?.text?.hasSuffix(".") == true, "\(name)") }
        let places = PlanLayout.columns.map { text.range(of: "    \"\($0)\": {")?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test("every row that is written is valid", arguments: 0..<20)
    func rows(seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        let rows = PlanFile.rows(try generator.planFile().text(.csv))
        let checker = try SchemaChecker(try #require(PlanSchemas.text("ogp-plan-row")))
        for row in rows.dropFirst() {
            let members = Dictionary(zip(rows[0], row.map(SchemaValue.text))) { first, _ in first }
            #expect(checker.mistakes(.object(members)) == [])
        }
    }

    @Test("a row of another kind, or with words outside the lists, is not valid")
    func invalidRows() throws {
        let checker = try SchemaChecker(try #require(PlanSchemas.text("ogp-plan-row")))
        #expect(checker.mistakes(.object(["record": .text("chapter")])).count == 1)
        #expect(checker.mistakes(.object(["title": .text("T")])).count == 1)
        #expect(checker.mistakes(.object(["record": .text("update"), "role": .text("king")])).count == 1)
        #expect(checker.mistakes(.object(["record": .text("update"), "colour": .text("blue")])) == [])
    }
}
