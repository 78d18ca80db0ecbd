import TestSupport
import Testing

/// Wrong usage ends with 64 and says what was probably meant.
struct UsageTests {
    /// A command line and a part of what it is answered.
    static let mistakes: [([String], String)] = [
        (["gapz"], "ogp gaps"),
        (["chek", OGPTool.plans], "ogp check"),
        (["scoer", OGPTool.plans], "ogp score"),
        (["no-such-file.csv"], "neither a verb nor a file"),
        (["score"], "file"),
        (["score", OGPTool.plans, "--nope"], "--nope"),
        (["score", OGPTool.plans, "--by", "colour"], "region"),
        (["score", OGPTool.plans, "--format", "ndjsn"], "ndjson"),
        (["inspect", OGPTool.plans, "--format", "html"], "text, json"),
        (["export", OGPTool.plans, "--format", "html"], "csv"),
        (["gaps", OGPTool.plans, "--rules", "delivry"], "delivery"),
        (["gaps", OGPTool.plans, "--fail-on", "terrible"], "high, medium, low"),
        (["check", OGPTool.plans, "--fail-on", "high"], "error, warning, note"),
        (["gaps", OGPTool.plans, "--member", "Kyrgyzstn"], "Kyrgyz"),
        (["gaps", OGPTool.plans, "--member", "Atlantis"], "Atlantis"),
        (["gaps", OGPTool.plans, "--theme", "data-rights-privcy"], "data-rights-privacy"),
        (["gaps", OGPTool.plans, "--as-of", "3 July 2024"], "2024-07-03"),
        (["gaps", OGPTool.plans, "--data-as-of", "2024-13-01"], "--data-as-of"),
        (["gaps", OGPTool.plans, "--digest", "sometimes"], "auto, on or off"),
        (["gaps", OGPTool.plans, "--encoding", "ebcdic"], "windows-1252"),
        (["gaps", OGPTool.plans, "--delimiter", "comma or tab"], "comma"),
        (["gaps", OGPTool.plans, "--date-order", "ydm"], "dmy"),
        (["gaps", OGPTool.plans, "--from", "excel"], "ogp formats"),
        (["schema", "scor"], "score"),
        (["explain", "KE0901", OGPTool.plans], "KE0901"),
        (["explain", "KE0901.nothing", OGPTool.plans], "nothing"),
    ]

    @Test("A mistake ends with 64 and one hint", arguments: mistakes)
    func mistake(arguments: [String], hint: String) throws {
        let result = try OGPTool.run(arguments)
        #expect(result.exitCode == 64, "\(arguments): \(result.stdout)\(result.stderr)")
        #expect(result.stdout.isEmpty)
        #expect(result.stderr.contains(hint), "\(result.stderr)")
    }

    @Test("With JSON asked for, a mistake is a JSON object as well", arguments: mistakes)
    func json(arguments: [String], hint: String) throws {
        if arguments.contains("--format") || arguments[0] == "schema" { return }
        let result = try OGPTool.run(arguments + ["--format", "json"])
        #expect(result.exitCode == 64)
        let error = try JSONTree(result.stderr)["error"]
        #expect(error["exitCode"].number == 64)
        #expect(error["message"].text?.contains(hint) == true, "\(result.stderr)")
    }

    @Test("An unknown id is said, and is no wrong usage")
    func unknownID() throws {
        let show = try OGPTool.run("show", "ZZ9999", OGPTool.plans)
        #expect(show.exitCode == 0 && show.stdout.isEmpty && show.stderr.contains("ZZ9999"))
        let explain = try OGPTool.run("explain", "ZZ9999.highCompletion", OGPTool.plans)
        #expect(explain.exitCode == 0 && explain.stdout.isEmpty && explain.stderr.contains("ZZ9999"))
    }
}
