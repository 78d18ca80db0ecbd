import Foundation
import TestSupport
import Testing

/// What the verbs print for the fixtures, stored in `fixtures/expected`. `RECORD_SNAPSHOTS=1` writes the files anew.
struct ExpectedOutputTests {
    /// A command line whose output is stored.
    struct Output: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]

        var testDescription: String { name }
    }

    private static let kyrgyz = ["--member", "Kyrgyz Republic"]
    private static let older = "fixtures/ogp-commitments/2016.csv"
    private static let test = "fixtures/ogp-commitments/2016-test.csv"
    private static let grouping = ["--by", "all", "--by", "region", "--by", "era"]

    static let outputs: [Output] = [
        Output(name: "inspect-2024.txt", arguments: ["inspect", OGPTool.plans]),
        Output(
            name: "inspect-2015.json", arguments: ["inspect", "fixtures/ogp-commitments/2015.csv", "--format", "json"]),
        Output(name: "check-2024.txt", arguments: ["check", OGPTool.plans]),
        Output(name: "check-2016.json", arguments: ["check", older, "--format", "json"]),
        Output(
            name: "check-unclosed-quote.txt", arguments: ["check", "fixtures/damaged/unclosed-quote-then-quotes.csv"]),
        Output(name: "gaps-kyrgyz.txt", arguments: ["gaps", OGPTool.plans] + kyrgyz),
        Output(name: "gaps-kyrgyz.json", arguments: ["gaps", OGPTool.plans, "--format", "json"] + kyrgyz),
        Output(name: "gaps-kyrgyz.md", arguments: ["gaps", OGPTool.plans, "--format", "markdown"] + kyrgyz),
        Output(name: "gaps-2024.csv", arguments: ["gaps", OGPTool.plans, "--format", "csv"]),
        Output(name: "score-2024.txt", arguments: ["score", OGPTool.plans] + grouping),
        Output(name: "score-2024.json", arguments: ["score", OGPTool.plans, "--format", "json"] + grouping),
        Output(name: "score-2016-members.csv", arguments: ["score", older, "--by", "member", "--format", "csv"]),
        Output(
            name: "export-spain.ndjson",
            arguments: ["export", OGPTool.plans, "--member", "Spain", "--format", "ndjson"]),
        Output(name: "export-2016.csv", arguments: ["export", older, "--format", "csv"]),
        Output(
            name: "export-milestones.json", arguments: ["export", test, "--level", "milestone", "--format", "json"]),
        Output(name: "show-KE0902.txt", arguments: ["show", "KE0902", OGPTool.plans]),
        Output(name: "show-KE0902.json", arguments: ["show", "KE0902", OGPTool.plans, "--format", "json"]),
        Output(name: "explain-completion.txt", arguments: ["explain", "KE0901.highCompletion", OGPTool.plans]),
        Output(
            name: "explain-europe.json",
            arguments: ["explain", "region=Europe.completion", OGPTool.plans, "--format", "json"]),
        Output(name: "formats.txt", arguments: ["formats"]),
        Output(name: "formats.json", arguments: ["formats", "--format", "json"]),
    ]

    @Test("The output is the stored one", arguments: outputs)
    func output(output: Output) throws {
        let result = try OGPTool.run(output.arguments + OGPTool.asOf)
        #expect(result.exitCode == (output.name.contains("unclosed") ? 1 : 0), "\(result.stderr)")
        try Snapshot.expect(
            result.stdout, matches: output.name, in: Fixtures.folder.appending(path: "expected"))
    }

    @Test("Every stored output belongs to a command line")
    func complete() throws {
        let folder = Fixtures.folder.appending(path: "expected").path(percentEncoded: false)
        let stored = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
        #expect(Set(stored).isSubset(of: Set(outputs.map(\.name))))
    }

    private var outputs: [Output] { Self.outputs }
}
