import Foundation
import TestSupport
import Testing

/// Exit codes are part of what scripts rely on.
struct ExitCodeTests {
    /// Files that cannot be read at all.
    static let strangers = [
        "not-a-table.pdf", "not-a-table.html", "not-a-table.json", "empty.csv", "only-newlines.csv",
        "foreign-table.csv",
    ]
    static let verbs = ["check", "gaps", "score", "export"]

    @Test("What cannot be read ends with 2 and says what it is", arguments: strangers, verbs)
    func unreadable(name: String, verb: String) throws {
        let result = try OGPTool.run(verb, "fixtures/damaged/" + name)
        #expect(result.exitCode == 2)
        #expect(result.stderr.contains(name))
        #expect(verb == "check" || result.stdout.isEmpty)
        if verb == "check" {
            let findings = try JSONTree(try OGPTool.run(verb, "fixtures/damaged/" + name, "--format", "json").stdout)
            #expect(findings["findings"].list.map { $0["code"].text } == ["INPUT001"])
            #expect(findings["summary"]["error"].number == 1)
        }
    }

    @Test("A file, a folder or an option that is missing is said by name")
    func missing() throws {
        let file = try OGPTool.run("score", "fixtures/no-such-file.csv")
        #expect(file.exitCode == 2 && file.stderr.contains("no-such-file.csv"))
        let folder = try OGPTool.withFolder { try OGPTool.run("score", $0.path(percentEncoded: false)) }
        #expect(folder.exitCode == 2 && folder.stderr.contains("folder") && folder.stderr.contains(".csv"))
    }

    @Test(
        "Mac Roman is a question with both readings, never an assumption",
        arguments: ["mac-roman.csv", "mac-roman-lf.csv"])
    func question(name: String) throws {
        for verb in ["inspect"] + Self.verbs {
            let result = try OGPTool.run(verb, "fixtures/damaged/" + name)
            #expect(result.exitCode == 3, "\(verb)")
            #expect(result.stderr.contains("--encoding windows-1252") && result.stderr.contains("--encoding macroman"))
            #expect(result.stderr.contains("Menœ") && result.stderr.contains("Menú"))
        }
        for encoding in ["macroman", "windows-1252"] {
            let result = try OGPTool.run(
                "export", "fixtures/damaged/" + name, "--encoding", encoding, "--format", "csv")
            #expect(result.exitCode == 0)
            #expect(result.stdout.contains(encoding == "macroman" ? "Menú" : "Menœ"))
        }
        let error = try JSONTree(
            try OGPTool.run("gaps", "fixtures/damaged/" + name, "--format", "json").stderr)["error"]
        #expect(error["exitCode"].number == 3)
    }

    @Test("Every other damaged file is read, whatever is wrong with it")
    func readable() throws {
        let folder = Fixtures.url("damaged")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(".csv") && !Self.strangers.contains($0) && !$0.hasPrefix("mac-roman") }
        #expect(names.count == 30)
        for name in names.sorted() {
            for verb in ["inspect", "gaps", "export"] {
                let result = try OGPTool.run(verb, "fixtures/damaged/" + name)
                #expect(result.exitCode == 0 && !result.stdout.isEmpty, "\(verb) \(name): \(result.stderr)")
            }
            let check = try OGPTool.run("check", "fixtures/damaged/" + name, "--format", "json")
            let errors = try JSONTree(check.stdout)["summary"]["error"].number ?? 0
            #expect(check.exitCode == (errors > 0 ? 1 : 0), "\(name): \(check.stderr)")
        }
    }

    @Test("A check ends with 1 only where something at or above --fail-on is found")
    func failOn() throws {
        let levels: [(String, Int32, Int32)] = [("error", 0, 1), ("warning", 1, 1), ("note", 1, 1), ("never", 0, 0)]
        for (level, plans, duplicates) in levels {
            #expect(try OGPTool.run("check", OGPTool.plans, "--fail-on", level).exitCode == plans, "\(level)")
            let other = try OGPTool.run("check", "fixtures/damaged/duplicate-ids.csv", "--fail-on", level)
            #expect(other.exitCode == duplicates, "\(level)")
        }
        let clean = try OGPTool.run("check", "fixtures/ogp-commitments/2024-translated.csv", "--fail-on", "error")
        #expect(clean.exitCode == 0)
    }

    @Test("A gap report ends with 1 only where it is asked to")
    func gapsFailOn() throws {
        #expect(try OGPTool.run("gaps", OGPTool.plans).exitCode == 0)
        #expect(try OGPTool.run("gaps", OGPTool.plans, "--fail-on", "never").exitCode == 0)
        #expect(try OGPTool.run("gaps", OGPTool.plans, "--fail-on", "high").exitCode == 1)
        let result = try OGPTool.run("gaps", OGPTool.plans, "--fail-on", "low", "--format", "json")
        #expect(result.exitCode == 1)
        #expect(try JSONTree(result.stdout)["gaps"].list.isEmpty == false)
        let unknown = try OGPTool.run("gaps", OGPTool.plans, "--plan", "AP_XXX01", "--fail-on", "low")
        #expect(unknown.exitCode == 0)
    }

    @Test("One unreadable input among several stops everything, and no file is written")
    func oneOfSeveral() throws {
        try OGPTool.withFolder { folder in
            let output = folder.appending(path: "out.csv")
            for files in [
                [OGPTool.plans, "fixtures/damaged/empty.csv"], ["fixtures/damaged/empty.csv", OGPTool.plans],
            ] {
                let arguments = ["export"] + files + ["--format", "csv", "-o", output.path(percentEncoded: false)]
                let result = try OGPTool.run(arguments)
                #expect(result.exitCode == 2 && result.stdout.isEmpty)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).isEmpty)
            }
        }
    }
}
