import Foundation
import TestSupport
import Testing

/// `ogp check --rejects`: the rows that could not be taken over whole, to be mended and read again.
struct RejectsTests {
    private static let damaged = "fixtures/damaged/unknown-label.csv"

    @Test("The rejected rows are read again with the same errors, and the rest without any")
    func roundTrip() throws {
        try OGPTool.withFolder { folder in
            let path = folder.path(percentEncoded: false)
            let arguments = ["--rejects", path + "bad.csv", "--accepted", path + "rest.csv"]
            let result = try OGPTool.run(["check", Self.damaged] + arguments)
            #expect(result.exitCode == 1 && result.stderr.contains("rejected"))
            let bad = try OGPTool.run("check", path + "bad.csv", "--format", "csv", "--fail-on", "never")
            let all = try OGPTool.run("check", Self.damaged, "--format", "csv", "--fail-on", "never")
            func errors(_ text: String) -> Int { text.components(separatedBy: "OGP001,").count - 1 }
            #expect(errors(bad.stdout) == errors(all.stdout) && errors(bad.stdout) > 0)
            #expect(try OGPTool.run("check", path + "rest.csv").exitCode == 0)
            let header = try String(contentsOfFile: path + "bad.csv", encoding: .utf8).prefix(11)
            #expect(header == "ogp:reason,")
        }
    }

    @Test("Nothing is written where nothing is rejected, and the tool says so")
    func nothing() throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "bad.csv").path(percentEncoded: false)
            let result = try OGPTool.run("check", OGPTool.plans, "--rejects", file)
            #expect(result.exitCode == 0 && result.stderr.contains("No record was rejected"))
            #expect(!FileManager.default.fileExists(atPath: file))
        }
    }

    @Test("What cannot be done is refused by name, and nothing is written")
    func refused() throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "bad.csv").path(percentEncoded: false)
            let cases: [(arguments: [String], hint: String, code: Int32)] = [
                ([Self.damaged, OGPTool.plans, "--rejects", file], "one by one", 64),
                (["fixtures/stratml/plan.xml", "--rejects", file], "ogp merge", 64),
                ([Self.damaged, "--rejects", "-"], "take files", 64),
                ([Self.damaged, "--accepted", file], "--rejects", 64),
                ([Self.damaged, "--rejects", file, "--accepted", file], "of their own", 64),
                ([Self.damaged, "--rejects", Self.damaged, "--force"], "of their own", 64),
            ]
            for (arguments, hint, code) in cases {
                let result = try OGPTool.run(["check"] + arguments)
                #expect(result.exitCode == code && result.stderr.contains(hint), "\(result.stderr)")
                #expect(!FileManager.default.fileExists(atPath: file))
            }
            _ = try OGPTool.write("mine", to: "bad.csv", in: folder)
            #expect(try OGPTool.run("check", Self.damaged, "--rejects", file).stderr.contains("--force"))
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
            #expect(try OGPTool.run("check", Self.damaged, "--rejects", file, "--force").exitCode == 1)
        }
    }

    @Test("Every output of a roll-up names its policy", arguments: ["exclude", "zero", "bounds"])
    func policies(policy: String) throws {
        let file = "fixtures/ogp-plan/plan.xml"
        for format in ["text", "json", "csv", "markdown", "html"] {
            let result = try OGPTool.run(["score", file, "--format", format, "--missing", policy] + OGPTool.asOf)
            #expect(result.exitCode == 0 && result.stdout.contains(policy), "\(format)")
        }
        let page = try OGPTool.run(["show", "KE0991", file, "--missing", policy] + OGPTool.asOf)
        #expect(page.stdout.contains("tracker roll-up") && page.stdout.contains(policy))
        #expect(try OGPTool.run("score", file, "--missing", "nothing").exitCode == 64)
    }
}
