import Foundation
import OGPReporting
import TestSupport
import Testing

/// The schema of catalogue files accepts the built-in ones and refuses what the loader refuses.
struct CatalogueSchemasTests {
    private static let files = ["themes.json", "instruments.json", "safeguard-checks.json", "frameworks.json"]

    private static func document(_ file: String) throws -> SchemaValue {
        let url = Fixtures.packageRoot.appending(path: "Sources/OGPCatalogues/Data").appending(path: file)
        return try SchemaValue(json: try String(contentsOf: url, encoding: .utf8))
    }

    @Test("The built-in files of the theme catalogue are valid", arguments: Self.files)
    func builtIn(file: String) throws {
        let checker = try SchemaChecker(try #require(CatalogueSchemas.text("ogp-themes")))
        #expect(Array(checker.mistakes(try Self.document(file)).prefix(5)) == [])
    }

    @Test("A schema of a catalogue has a name, and nothing else has one")
    func names() {
        for name in CatalogueSchemas.names { #expect(CatalogueSchemas.text(name)?.contains("2020-12") == true) }
        #expect(CatalogueSchemas.text("colour") == nil)
    }

    @Test(
        "A file without one of its keys or with a value outside the vocabulary is not valid",
        arguments: [
            ("themes.json", "version", nil), ("themes.json", "themes/0/area", nil),
            ("themes.json", "themes/0/names/en", nil), ("themes.json", "themes/0/kind", .text("theme")),
            ("themes.json", "themes/0/tags/0/strength", .text("near")),
            ("themes.json", "themes/0/id", .text("Freedom of association")),
            ("themes.json", "themes/0/examples/0/year", .text("2016")),
            ("themes.json", "themes/0/colour", .text("red")),
            ("instruments.json", "instruments/0/confidence", .text("sure")),
            ("safeguard-checks.json", "checks/0/weight", .text("may")),
            ("frameworks.json", "facts/0/asOf", nil),
        ] as [(String, String, SchemaValue?)])
    func mistakes(file: String, path: String, value: SchemaValue?) throws {
        let checker = try SchemaChecker(try #require(CatalogueSchemas.text("ogp-themes")))
        let changed = try #require(try Self.document(file).replacing(path, with: value), "the path leads nowhere")
        #expect(!checker.mistakes(changed).isEmpty)
    }
}
