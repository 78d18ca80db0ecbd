import Foundation
import TestSupport
import Testing

/// `ogp map`: proposing, saving and completing a mapping.
struct MapTests {
    private static let folder = "fixtures/mapping-proposals/"

    @Test("A table without open questions ends with 0, one with open questions with 3 and a list")
    func exitCodes() throws {
        let settled = try OGPTool.run("map", Self.folder + "actividades.csv")
        #expect(settled.exitCode == 0 && settled.stdout.contains("the milestone's title"))
        let open = try OGPTool.run("map", Self.folder + "tracker-typos.csv")
        #expect(open.exitCode == 3 && open.stdout.contains("Open questions") && open.stdout.contains("\"Closed\""))
        #expect(open.stderr.contains("open"))
    }

    @Test("The mapping is written once, with its questions, and what it decides is not asked again")
    func written() throws {
        try OGPTool.withFolder { folder in
            let path = folder.appending(path: "m.json").path(percentEncoded: false)
            let first = try OGPTool.run("map", Self.folder + "engagements.csv", "-o", path)
            #expect(first.exitCode == 3)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("\"open\"") && !text.contains("@"))
            let again = try OGPTool.run("map", Self.folder + "engagements.csv", "-o", path)
            #expect(again.exitCode == 2 && again.stderr.contains("--force"))
            let answered = text.replacing("\"open\"", with: "\"confirmed\"")
            try answered.write(toFile: path, atomically: true, encoding: .utf8)
            let completed = try OGPTool.run("map", Self.folder + "engagements.csv", "--mapping", path)
            #expect(completed.exitCode == 0, "\(completed.stdout)")
        }
    }

    @Test("The same file gives the same bytes", arguments: ["actividades", "uk-style-wide", "quartale", "marcos"])
    func determinism(name: String) throws {
        let file = Self.folder + name + ".csv"
        #expect(
            try OGPTool.run("map", file, "--format", "json").stdout
                == OGPTool.run("map", file, "--format", "json").stdout)
    }

    @Test("A table that no format recognises is sent to the verb")
    func suggested() throws {
        let result = try OGPTool.run("gaps", Self.folder + "actividades.csv")
        #expect(result.exitCode == 2 && result.stderr.contains("ogp map"))
    }

    @Test("What to do next names the mapping that is completed, and `ogp map` for a table that no format knows")
    func next() throws {
        let wide = "fixtures/mapped/uk-wide.csv"
        let mapping = "fixtures/mapped/uk-wide.mapping.json"
        let completed = try OGPTool.run("map", wide, "--mapping", mapping)
        let words = completed.stdout.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.contains("ogp map \(wide) --mapping \(mapping) -o"))
        let inspected = try OGPTool.run(wide, "--mapping", mapping)
        #expect(inspected.stdout.split { $0.isWhitespace }.joined(separator: " ").contains("--mapping \(mapping)"))
        let unknown = try OGPTool.run(Self.folder + "actividades.csv")
        #expect(unknown.stdout.contains("ogp map \(Self.folder)actividades.csv"))
    }

    @Test("What cannot be read ends with 2, and a confidence beyond 1 is wrong usage")
    func mistakes() throws {
        #expect(try OGPTool.run("map", "fixtures/damaged/empty.csv").exitCode == 2)
        #expect(try OGPTool.run("map", "fixtures/no-such-file.csv").exitCode == 2)
        #expect(try OGPTool.run("map", Self.folder + "marcos.csv", "--accept", "2").exitCode == 64)
    }

    @Test("Records of a document are mapped like a table")
    func records() throws {
        let result = try OGPTool.run("map", "fixtures/mapped/records.xml")
        #expect([0, 3].contains(result.exitCode) && result.stdout.contains("Records: "))
    }
}
