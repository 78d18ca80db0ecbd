import ByteReading
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPVerbs
import TestSupport
import Testing

struct MappingSchemaTests {
    private static let mappings = [
        "canada-4", "canada-5", "canada-6", "colombia", "colombia-apart", "uk-wide", "german-quarterly", "french",
        "scorecard", "scorecard-unicode", "records",
    ]
    private static let tables = [
        "actividades.csv", "engagements.csv", "marcos.csv", "quartale.csv", "tracker-typos.csv", "uk-style-wide.csv",
    ]

    @Test("The mapping files of the fixtures are valid, and stay so when they are written again", arguments: mappings)
    func fixtures(name: String) throws {
        let checker = try SchemaChecker(MappingSchema.text)
        let text = try Fixtures.text("mapped/\(name).mapping.json")
        #expect(checker.mistakes(try SchemaValue(json: text)) == [])
        let mapping = try TableMapping(json: text, file: name)
        #expect(checker.mistakes(try SchemaValue(json: mapping.json)) == [])
    }

    @Test("What `ogp map` proposes is valid", arguments: tables)
    func proposals(table: String) throws {
        let url = Fixtures.path("mapping-proposals/" + table)
        let request = MapVerb.Request(try InputFile(path: url))
        var mapping = try MapVerb.run(request, catalogues: try MappingCatalogues.bundled()).proposal.mapping
        mapping.columns[0].role = .civilSociety
        let checker = try SchemaChecker(MappingSchema.text)
        #expect(checker.mistakes(try SchemaValue(json: mapping.json)) == [])
    }

    @Test("The names to choose from are those that are read")
    func names() throws {
        let schema = try SchemaValue(json: MappingSchema.text)
        let column = schema["$defs"]?["column"]?["properties"]
        let word = schema["$defs"]?["word"]?["properties"]
        func names(_ value: SchemaValue?) -> Set<String> { Set(value?["enum"]?.elements.compactMap(\.text) ?? []) }
        #expect(names(column?["field"]) == Set(TableField.allCases.map(\.rawValue)))
        #expect(names(column?["dateOrder"]) == Set(DateOrder.allCases.map(\.rawValue)))
        #expect(names(schema["$defs"]?["role"]) == Set(AssessorRole.allCases.map(\.rawValue)))
        #expect(names(schema["$defs"]?["decision"]) == Set(TableMapping.Decision.allCases.map(\.rawValue)))
        #expect(names(schema["properties"]?["rows"]) == Set(TableMapping.RowKind.allCases.map(\.rawValue)))
        #expect(names(word?["meaning"]) == Set(TableMapping.Word.Meaning.names))
        #expect(names(word?["claim"]) == Set(ScheduleClaim.allCases.map(\.rawValue)))
        #expect(names(word?["lifecycle"]) == Set(Lifecycle.allCases.map(\.rawValue)))
    }

    @Test("A mapping with a name that is not read is not valid")
    func strict() throws {
        let checker = try SchemaChecker(MappingSchema.text)
        let text = try Fixtures.text("mapped/french.mapping.json")
        for (good, bad) in [("\"rows\"", "\"row\""), ("\"confirmed\"", "\"sure\""), ("\"place\"", "\"number\"")] {
            #expect(!checker.mistakes(try SchemaValue(json: text.replacing(good, with: bad))).isEmpty, "\(bad)")
        }
    }
}
