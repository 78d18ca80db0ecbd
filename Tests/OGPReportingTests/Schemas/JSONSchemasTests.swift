import Foundation
import OGPReporting
import TestSupport
import Testing

struct JSONSchemasTests {
    @Test("Every schema file has a name, and nothing else has one")
    func names() throws {
        let folder = Fixtures.packageRoot.appending(path: "Sources/OGPReporting/Data")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasPrefix("schema-") }
        #expect(files.sorted() == JSONSchemas.names.map { "schema-\($0).json" }.sorted())
        #expect(JSONSchemas.text("colour") == nil)
        for name in JSONSchemas.names {
            let stored = try String(contentsOf: folder.appending(path: "schema-\(name).json"), encoding: .utf8)
            #expect(JSONSchemas.text(name) == stored)
        }
    }

    @Test("A schema says what it is: dialect, id, title and description", arguments: JSONSchemas.names)
    func opening(name: String) throws {
        let schema = try Self.schema(name)
        #expect(schema["$schema"] == .text("https://json-schema.org/draft/2020-12/schema"))
        #expect(schema["$id"] == .text("urn:ogp-tracker:ogp.\(name).v1"))
        #expect(schema["title"]?.text?.isEmpty == false)
        #expect(schema["description"]?.text?.isEmpty == false)
        #expect(schema["properties"]?["schema"]?["const"] == .text("ogp.\(name).v1"))
    }

    @Test("Every property and every definition is described by a sentence", arguments: JSONSchemas.names)
    func descriptions(name: String) throws {
        let schema = try Self.schema(name)
        var described = schema["$defs"]?.members ?? [:]
        for object in Self.objects(in: schema) {
            for (key, property) in object["properties"]?.members ?? [:] { described["property \(key)"] = property }
        }
        #expect(described.count > 1)
        for (key, part) in described {
            let text = part["description"]?.text ?? ""
            #expect(text.hasSuffix("."), "\(key)")
        }
    }

    @Test("An object of fixed keys takes no others, and requires only keys that it has", arguments: JSONSchemas.names)
    func strictness(name: String) throws {
        let schema = try Self.schema(name)
        let selection = schema["$defs"]?["selection"]
        for object in Self.objects(in: schema) where object["properties"] != nil && object != selection {
            #expect(object["additionalProperties"] == .flag(false))
            let required = object["required"]?.elements.compactMap(\.text) ?? []
            #expect(!required.isEmpty)
            #expect(Set(required).isSubset(of: Set((object["properties"]?.members ?? [:]).keys)))
        }
    }

    @Test("Every reference leads to a definition, and every definition is referred to", arguments: JSONSchemas.names)
    func references(name: String) throws {
        let schema = try Self.schema(name)
        let references = Set(Self.objects(in: schema).compactMap { $0["$ref"]?.text })
        let definitions = Set((schema["$defs"]?.members ?? [:]).keys.map { "#/$defs/" + $0 })
        #expect(references == definitions)
    }

    @Test("Definitions of the same name are the same in every schema")
    func shared() throws {
        var known: [String: SchemaValue] = [:]
        for name in JSONSchemas.names {
            for (key, definition) in try Self.schema(name)["$defs"]?.members ?? [:] {
                #expect(known[key, default: definition] == definition, "\(key) of \(name)")
                known[key] = definition
            }
        }
    }

    @Test("A page has every key of a row, and seven of its own")
    func pageOfRow() throws {
        let row = try Self.schema("commitments")["$defs"]?["commitment"]?["properties"]?.members ?? [:]
        var page = try Self.schema("page")["$defs"]?["page"]?["properties"]?.members ?? [:]
        for key in ["fullText", "url", "milestoneList", "progress", "questions", "stories", "gaps"] {
            #expect(page.removeValue(forKey: key) != nil)
        }
        #expect(page == row)
        #expect(!row.isEmpty)
    }

    @Test("The words of a schema are the words of the code", arguments: SchemaVocabulary.all)
    func vocabulary(expected: SchemaVocabulary) throws {
        var part = try Self.schema(expected.schema)["$defs"] ?? .null
        for step in expected.path.split(separator: "/").map(String.init) {
            let inner = Int(step).map { part.elements[$0] } ?? part[step]
            part = try #require(inner, "no \(step) on the path")
        }
        let found = part.elements.isEmpty ? Array(part.members.keys) : part.elements.compactMap(\.text)
        #expect(found.filter { $0 != "ref" }.sorted() == expected.words.sorted())
    }

    private static func schema(_ name: String) throws -> SchemaValue {
        try SchemaValue(json: try #require(JSONSchemas.text(name)))
    }

    /// Every object inside a value, itself included.
    private static func objects(in value: SchemaValue) -> [SchemaValue] {
        switch value {
        case .object(let members): [value] + members.values.flatMap { objects(in: $0) }
        case .list(let elements): elements.flatMap { objects(in: $0) }
        default: []
        }
    }
}
