import Foundation
import TestSupport
import Testing

/// Where results go: whole files or none, and never over a file that was there.
struct OutputFileTests {
    private func names(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
    }

    @Test(
        "A file holds exactly what the standard output would",
        arguments: ["gaps", "score", "export", "check", "inspect"])
    func same(verb: String) throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "result").path(percentEncoded: false)
            let printed = try OGPTool.run([verb, OGPTool.plans, "--format", "json"] + OGPTool.asOf)
            let written = try OGPTool.run([verb, OGPTool.plans, "--format", "json", "-o", file] + OGPTool.asOf)
            #expect(written.exitCode == 0 && written.stdout.isEmpty)
            #expect(try Data(contentsOf: URL(filePath: file)) == Data(printed.stdoutBytes))
            #expect(try names(folder) == ["result"])
        }
    }

    @Test("A file that exists is kept unless --force is given")
    func existing() throws {
        try OGPTool.withFolder { folder in
            let file = try OGPTool.write("mine", to: "result.json", in: folder)
            let refused = try OGPTool.run("score", OGPTool.plans, "--format", "json", "-o", file)
            #expect(refused.exitCode == 2 && refused.stderr.contains("--force"))
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
            let forced = try OGPTool.run("score", OGPTool.plans, "--format", "json", "-o", file, "--force")
            #expect(forced.exitCode == 0)
            #expect(try String(contentsOfFile: file, encoding: .utf8).contains("ogp.score.v1"))
            #expect(try names(folder) == ["result.json"])
        }
    }

    @Test(
        "What cannot be written is said before anything is read",
        arguments: ["gaps", "score", "export", "check", "inspect"])
    func before(verb: String) throws {
        try OGPTool.withFolder { folder in
            let file = try OGPTool.write("mine", to: "result.json", in: folder)
            let path = folder.path(percentEncoded: false)
            for (output, hint) in [(file, "--force"), (path, "is a folder"), (path + "none/a", "no such folder")] {
                let result = try OGPTool.run(verb, "fixtures/no-such-file.csv", "--format", "json", "-o", output)
                #expect(result.exitCode == 2)
                let message = try JSONTree(result.stderr)["error"]["message"].text
                #expect(message?.contains(hint) == true, "\(result.stderr)")
            }
            let forced = try OGPTool.run(verb, OGPTool.plans, "-o", path, "--force")
            #expect(forced.exitCode == 2 && forced.stderr.contains("is a folder"))
            #expect(try names(folder) == ["result.json"])
        }
    }

    @Test("A manifest that cannot be written stops the run before the result is written")
    func manifestExists() throws {
        try OGPTool.withFolder { folder in
            let file = try OGPTool.write("mine", to: "manifest.json", in: folder)
            let output = folder.appending(path: "rows.csv").path(percentEncoded: false)
            let arguments = ["export", OGPTool.plans, "--format", "csv", "-o", output, "--manifest"]
            let refused = try OGPTool.run(arguments + [file])
            #expect(refused.exitCode == 2 && refused.stderr.contains("--force"))
            let same = try OGPTool.run(arguments + [output])
            #expect(same.exitCode == 64 && same.stderr.contains("same file"))
            #expect(try names(folder) == ["manifest.json"])
        }
    }

    @Test("A demo that would overwrite a file writes none")
    func demo() throws {
        try OGPTool.withFolder { folder in
            _ = try OGPTool.write("mine", to: "README.txt", in: folder)
            let result = try OGPTool.run("demo", folder.path(percentEncoded: false))
            #expect(result.exitCode == 2 && result.stderr.contains("README.txt"))
            #expect(try names(folder) == ["README.txt"])
            #expect(try OGPTool.run("demo", folder.path(percentEncoded: false), "--force").exitCode == 0)
            #expect(try names(folder) == ["README.txt", "gap-report.html", "plan.csv"])
        }
    }

    @Test("A run that fails leaves the old file and nothing else")
    func failing() throws {
        try OGPTool.withFolder { folder in
            let file = try OGPTool.write("mine", to: "result.csv", in: folder)
            for input in [
                "fixtures/damaged/empty.csv", "fixtures/damaged/not-a-table.pdf", "fixtures/damaged/mac-roman.csv",
            ] {
                let result = try OGPTool.run("export", input, "--format", "csv", "-o", file, "--force")
                #expect([2, 3].contains(result.exitCode))
                #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
                #expect(try names(folder) == ["result.csv"])
            }
        }
    }

    @Test("A folder that is missing or a file that cannot be written is said")
    func impossible() throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "missing/result.csv").path(percentEncoded: false)
            let result = try OGPTool.run("export", OGPTool.plans, "--format", "csv", "-o", file)
            #expect(result.exitCode == 2 && !result.stderr.isEmpty)
        }
    }

    @Test("A closed pipe ends quietly", arguments: ["csv", "ndjson", "json"])
    func closedPipe(format: String) throws {
        let many = Array(repeating: OGPTool.plans, count: 8).joined(separator: " ")
        let whole = try OGPTool.shell("ogp export \(many) --format \(format) --quiet | wc -c")
        #expect(Int(whole.stdout.filter(\.isNumber)) ?? 0 > 200_000)
        let result = try OGPTool.shell(
            "ogp export \(many) --format \(format) --quiet | head -c 100 >/dev/null; echo ${PIPESTATUS[0]}")
        #expect(result.stdout == "0\n" && result.stderr.isEmpty, "\(result.stderr)")
    }

    @Test("The manifest of a table holds the frame")
    func manifest() throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "manifest.json").path(percentEncoded: false)
            let result = try OGPTool.run(
                ["export", OGPTool.plans, "--format", "csv", "--member", "Spain", "--manifest", file] + OGPTool.asOf)
            #expect(result.exitCode == 0)
            let manifest = try JSONTree(try String(contentsOfFile: file, encoding: .utf8))
            #expect(manifest["schema"].text == "ogp.manifest.v1")
            #expect(manifest["asOf"].text == "2024-07-03")
            #expect(manifest["selection"]["member"] == .list([.text("Spain")]))
            #expect(manifest["inputs"].list.first?["commitments"].number == 30)
        }
    }

    @Test("Only the result goes to the standard output, and --quiet silences the rest")
    func quiet() throws {
        let spoken = try OGPTool.run(["score", OGPTool.plans, "--format", "json"] + OGPTool.asOf)
        let quiet = try OGPTool.run(["score", OGPTool.plans, "--format", "json", "--quiet"] + OGPTool.asOf)
        #expect(spoken.stderr.contains("ogp-commitments 2024"))
        #expect(quiet.stderr.isEmpty && quiet.stdout == spoken.stdout)
    }
}
