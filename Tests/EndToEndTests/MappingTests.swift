import Foundation
import TestSupport
import Testing

/// `--mapping` on the command line.
struct MappingTests {
    private static let table = "fixtures/mapped/uk-wide.csv"
    private static let mapping = "fixtures/mapped/uk-wide.mapping.json"

    @Test(
        "a mapping is taken by every verb that reads, and recorded", arguments: ["score", "gaps", "check", "inspect"])
    func verbs(verb: String) throws {
        let result = try OGPTool.run(
            [verb, Self.table, "--mapping", Self.mapping, "--format", "json"] + OGPTool.asOf)
        #expect(result.exitCode == 0, "\(result.stderr)")
        #expect(result.stdout.contains("\"mapped\""))
        #expect(result.stdout.contains("uk-wide.mapping.json"))
    }

    @Test("open decisions and changed headers end with 3 and list what is open; other mistakes say what to try")
    func stops() throws {
        try OGPTool.withFolder { folder in
            func write(_ name: String, _ text: String) throws -> String {
                let file = folder.appending(path: name)
                try Data(text.utf8).write(to: file)
                return file.path(percentEncoded: false)
            }
            let text = try Fixtures.text("mapped/uk-wide.mapping.json")
            let open = try write(
                "open.json",
                text.replacing(
                    "\"place\": 3, \"header\": \"Milestone\", \"field\": \"milestone.title\", \"decision\": \"confirmed\"",
                    with: "\"place\": 3, \"header\": \"Milestone\", \"field\": null, \"decision\": \"open\""))
            let undecided = try OGPTool.run("gaps", Self.table, "--mapping", open)
            #expect(undecided.exitCode == 3 && undecided.stderr.contains("column 3, \"Milestone\": what is it?"))
            let other = try write("other.json", text.replacing("30/06/2015", with: "1/07/2015"))
            let changed = try OGPTool.run("gaps", Self.table, "--mapping", other)
            #expect(
                changed.exitCode == 3 && changed.stderr.contains("column 8 was \"1/07/2015\" and is now \"30/06/2015\"")
            )
            #expect(changed.stderr.contains("ogp map "))
            let broken = try write("broken.json", text.replacing("milestone.number", with: "milestone.numbr"))
            let mistake = try OGPTool.run("gaps", Self.table, "--mapping", broken)
            #expect(mistake.exitCode == 2 && mistake.stderr.contains("did you mean milestone.number?"))
            #expect(mistake.stderr.contains("broken.json:11:"))
        }
        let missing = try OGPTool.run("gaps", Self.table, "--mapping", "no-such.json")
        #expect(missing.exitCode == 2 && missing.stderr.contains("no-such.json"))
        let unmapped = try OGPTool.run("gaps", Self.table, "--from", "mapped")
        #expect(unmapped.exitCode == 64 && unmapped.stderr.contains("ogp map "))
        let both = try OGPTool.run("gaps", Self.table, "--mapping", Self.mapping, "--from", "iati")
        #expect(both.exitCode == 64)
    }
}
