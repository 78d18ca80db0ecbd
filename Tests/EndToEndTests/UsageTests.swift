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
        (["no-such-folder/plans"], "check the spelling"),
        (["score", ""], "empty name"),
        (["score", "-", "-"], "named twice"),
        (["--quiet", OGPTool.plans], "behind the verb"),
        (["help", "scoer"], "ogp help score"),
        (["score", OGPTool.plans, "--by", "regoin"], "Did you mean region?"),
        (["score", OGPTool.plans, "--format", "jsn"], "'text', 'json', 'csv', 'markdown' or 'html'"),
        (["inspect", OGPTool.plans, "--format", "html"], "'text' and 'json'"),
        (["inspect", OGPTool.plans, "--as-of", "today"], "2024-07-03"),
        (["inspect", OGPTool.plans, "--manifest", "frame.json"], "--manifest"),
        (["formats", "--as-of", "2024-02-30"], "--as-of"),
        (["export", OGPTool.plans, "--format", "text"], "'json', 'ndjson' or 'csv'"),
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
        (["gaps", OGPTool.plans, "--from", "ogp-comitments"], "Did you mean ogp-commitments?"),
        (["gaps", OGPTool.plans, "--from-year", "2020", "--to-year", "2014"], "2014"),
        (["gaps", OGPTool.plans, "--theme", "nothing of the kind"], "open-data"),
        (["show", OGPTool.plans, "KE0901"], "ogp show KE0901 \(OGPTool.plans)"),
        (["explain", OGPTool.plans, "KE0901.highCompletion"], "ogp explain KE0901.highCompletion"),
        (["score", OGPTool.plans, "--max-rows=-1"], "1 or more"),
        (["score", OGPTool.plans, "--max-columns", "0"], "1 or more"),
        (["score", OGPTool.plans, "--max-field-bytes=-5"], "1 or more"),
        (["score", OGPTool.plans, "--max-record-bytes", "15"], "16 to 500000000"),
        (["score", OGPTool.plans, "--delimiter", "\""], "no quote"),
        (["score", OGPTool.plans, "--delimiter", "\n"], "no line end"),
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
        #expect(result.stderr.hasPrefix("ogp: ") && result.stderr.split(separator: "\n").count == 1)
    }

    @Test("A limit at the edge of its range is accepted")
    func limits() throws {
        let huge = String(Int.max)
        for options in [
            ["--max-field-bytes", huge, "--max-columns", huge, "--max-rows", huge],
            ["--max-record-bytes", "500000000"],
        ] {
            #expect(try OGPTool.run(["score", OGPTool.plans] + options).exitCode == 0, "\(options)")
        }
    }

    @Test("With JSON asked for, a mistake is a JSON object as well", arguments: mistakes)
    func json(arguments: [String], hint: String) throws {
        if arguments.contains("--format") || ["schema", "help"].contains(arguments[0]) { return }
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
