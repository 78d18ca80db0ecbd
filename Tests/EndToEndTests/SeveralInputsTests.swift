import Foundation
import TestSupport
import Testing

/// Standard input, folders and several files.
struct SeveralInputsTests {
    @Test("The standard input reads like the file", arguments: ["score", "gaps", "export", "check"])
    func standardInput(verb: String) throws {
        let text = try Fixtures.text("ogp-commitments/2024.csv")
        let file = try OGPTool.run([verb, OGPTool.plans, "--format", "json"] + OGPTool.asOf)
        let piped = try OGPTool.run([verb, "-", "--format", "json"] + OGPTool.asOf, stdin: text)
        #expect(piped.exitCode == file.exitCode)
        let renamed = piped.stdout.replacing("<standard input>", with: "2024.csv")
        #expect(renamed == file.stdout)
        #expect(
            try OGPTool.shell("cat \(OGPTool.plans) | ogp \(verb) - --as-of 2024-07-03 --format json").stdout
                == piped.stdout)
    }

    @Test("A first word that is a file, or -, is inspected")
    func inspected() throws {
        let inspected = try OGPTool.run(["inspect", OGPTool.plans] + OGPTool.asOf)
        #expect(try OGPTool.run([OGPTool.plans] + OGPTool.asOf).stdout == inspected.stdout)
        #expect(inspected.exitCode == 0 && inspected.stdout.contains("30 commitments"))
        let piped = try OGPTool.run("-", stdin: try Fixtures.text("ogp-commitments/2024.csv"))
        #expect(piped.exitCode == 0 && piped.stdout.contains("30 commitments"))
        let nothing = try OGPTool.run("score", "-", stdin: "")
        #expect(nothing.exitCode == 2)
    }

    @Test("A folder means its tables, in the order of their names")
    func folder() throws {
        let whole = try OGPTool.json("export", "fixtures/ogp-commitments")
        let files = whole["inputs"].list.compactMap { $0["file"].text }
        #expect(files == ["2015.csv", "2016-test.csv", "2016.csv", "2024-translated.csv", "2024.csv"])
        #expect(whole["commitments"].list.count == 10 + 4 + 14 + 4 + 30)
        try OGPTool.withFolder { folder in
            for name in ["B.CSV", "a.csv", ".hidden.csv", "notes.md"] {
                _ = try OGPTool.write(try Fixtures.text("ogp-commitments/2024-translated.csv"), to: name, in: folder)
            }
            try FileManager.default.createDirectory(
                at: folder.appending(path: "c.csv"), withIntermediateDirectories: true)
            let chosen = try OGPTool.json("export", folder.path(percentEncoded: false))["inputs"].list
            #expect(chosen.compactMap { $0["file"].text } == ["B.CSV", "a.csv"])
        }
        let slash = try OGPTool.run(["score", "fixtures/ogp-commitments/", "--format", "json"] + OGPTool.asOf)
        let without = try OGPTool.run(["score", "fixtures/ogp-commitments", "--format", "json"] + OGPTool.asOf)
        #expect(slash.stdout == without.stdout)
    }

    @Test("Several files are joined; what one says stays when another is added")
    func joined() throws {
        let one = try OGPTool.json("export", OGPTool.plans, "--as-of", "2024-07-03")["commitments"].list
        let both = try OGPTool.json(
            "export", OGPTool.plans, "fixtures/ogp-commitments/2016.csv", "--as-of", "2024-07-03")
        #expect(both["inputs"].list.count == 2)
        #expect(Array(both["commitments"].list.prefix(30)) == one)
        #expect(both["commitments"].list.count == 44)
    }

    @Test("The same id in two files is a finding, and both records are counted")
    func duplicates() throws {
        try OGPTool.withFolder { folder in
            let file = try OGPTool.write(try Fixtures.text("ogp-commitments/2024.csv"), to: "again.csv", in: folder)
            let check = try OGPTool.run(["check", OGPTool.plans, file, "--format", "json"] + OGPTool.asOf)
            #expect(check.exitCode == 1)
            let findings = try JSONTree(check.stdout)["findings"].list.filter { $0["code"].text == "PLAN001" }
            #expect(findings.count == 30)
            #expect(findings.allSatisfy { $0["file"].text == "again.csv" })
            #expect(findings.allSatisfy { $0["message"].text?.contains("of 2024.csv") == true })
            let score = try OGPTool.json("score", OGPTool.plans, file)
            #expect(score["groups"].list.first?["commitments"].number == 60)
        }
    }

    @Test("Files of one name are told apart by the shortest ending of their paths")
    func names() throws {
        try OGPTool.withFolder { folder in
            let paths = try ["a", "b"].map { name in
                let inner = folder.appending(path: name)
                try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
                return try OGPTool.write(try Fixtures.text("ogp-commitments/2016.csv"), to: "plans.csv", in: inner)
            }
            let score = try OGPTool.json("score", paths[0], paths[1])
            #expect(score["inputs"].list.compactMap { $0["file"].text } == ["a/plans.csv", "b/plans.csv"])
        }
    }
}
