import Foundation
import TestSupport
import Testing

/// What the help says is true.
struct HelpTests {
    @Test("The help names the four everyday verbs first, and the rest under More")
    func verbs() throws {
        let help = try OGPTool.run("--help").stdout
        let everyday = try #require(help.range(of: "EVERY DAY"))
        let more = try #require(help.range(of: "MORE"))
        #expect(everyday.lowerBound < more.lowerBound)
        for verb in ["inspect", "check", "gaps", "score"] {
            #expect(help[everyday.upperBound..<more.lowerBound].contains("\n  \(verb) "))
        }
        for verb in ["show", "explain", "export", "formats", "rules", "schema", "demo"] {
            #expect(help[more.upperBound...].contains("\n  \(verb) "))
        }
    }

    @Test("Every verb opens with two examples, and they run on the fixtures")
    func examples() throws {
        let verbs = try Self.verbs()
        #expect(verbs.count >= 11)
        for verb in verbs where verb != "exit-codes" {
            let help = try OGPTool.run("help", verb)
            #expect(help.exitCode == 0)
            let lines = help.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let first = try #require(lines.firstIndex { $0.hasPrefix("ogp ") }, "\(verb) has no examples")
            let examples = Self.unwrapped(Array(lines[first...].prefix { !$0.isEmpty }))
            #expect(first <= 3 && examples.count == 2, "\(verb) opens with \(examples)")
            try OGPTool.withFolder { folder in
                try Self.prepare(folder)
                for example in examples {
                    let result = try OGPTool.shell(example, folder: folder)
                    #expect([0, 1].contains(result.exitCode), "\(example): \(result.stderr)")
                    #expect(!result.stdout.isEmpty || example.contains(" -o "), "\(example) prints nothing")
                }
            }
        }
    }

    @Test("The examples of the tool's own help run")
    func first() throws {
        let lines = try OGPTool.run("--help", environment: ["COLUMNS": "200"]).stdout.split(separator: "\n").map(
            String.init)
        let start = try #require(lines.firstIndex { $0.hasPrefix("  ogp ") })
        let examples = Self.unwrapped(
            lines[start...].prefix { $0.hasPrefix("  ogp ") || $0.hasPrefix("--") }.map { $0 })
        #expect(examples.count == 2)
        for example in examples {
            let result = try OGPTool.shell(example)
            #expect(result.exitCode == 0, "\(example): \(result.stderr)")
            #expect(!result.stdout.isEmpty)
        }
    }

    @Test("Without a word it says what it does and what to try")
    func bare() throws {
        let result = try OGPTool.run()
        #expect(result.exitCode == 0)
        #expect(result.stdout.contains("ogp demo"))
    }

    @Test("Help on what is no verb is wrong usage, with the nearest verb")
    func unknownVerb() throws {
        let near = try OGPTool.run("help", "scoer")
        #expect(near.exitCode == 64 && near.stdout.isEmpty && near.stderr.contains("ogp help score"))
        let far = try OGPTool.run("help", "everything")
        #expect(far.exitCode == 64 && far.stderr.contains("ogp --help"))
        #expect(try OGPTool.run("help").stdout == OGPTool.run("--help").stdout)
    }

    @Test("The help of a verb names the formats that it has, and no other")
    func formats() throws {
        let formats = [
            ("inspect", "text, json;"), ("export", "json, ndjson, csv;"), ("check", "text, json, csv;"),
            ("show", "text, json, markdown;"), ("gaps", "text, json, csv, markdown, html;"),
        ]
        for (verb, names) in formats {
            let help = try OGPTool.run("help", verb, environment: ["COLUMNS": "300"]).stdout
                .split { $0.isWhitespace }.joined(separator: " ")
            #expect(help.contains("(values: \(names) default:"), "\(verb)")
            let hasManifest = ["check", "gaps", "score", "export"].contains(verb)
            #expect(help.contains("--manifest") == hasManifest && help.contains("--as-of"))
        }
    }

    @Test("The exit codes are explained")
    func exitCodes() throws {
        for arguments in [["help", "exit-codes"], ["exit-codes"]] {
            let result = try OGPTool.run(arguments)
            #expect(result.exitCode == 0)
            for code in [" 0  ", " 1  ", " 2  ", " 3  ", "64  ", "70  "] { #expect(result.stdout.contains(code)) }
        }
    }

    @Test("Shell completions are written", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) throws {
        let result = try OGPTool.run("--generate-completion-script", shell)
        #expect(result.exitCode == 0)
        #expect(result.stdout.contains("gaps") && result.stdout.contains("member"))
    }

    // MARK: Helpers

    /// The verbs that the help lists.
    private static func verbs() throws -> [String] {
        let help = try OGPTool.run("--help").stdout
        let start = try #require(help.range(of: "EVERY DAY"))
        return help[start.upperBound...].split(separator: "\n").compactMap { line in
            guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
            let word = line.dropFirst(2).prefix { $0.isLetter || $0 == "-" }
            return word.isEmpty || word.first == "S" ? nil : String(word)
        }
    }

    /// Lines that the help has broken, whole again.
    private static func unwrapped(_ lines: [String]) -> [String] {
        lines.reduce(into: []) { examples, line in
            let line = line.drop { $0 == " " }
            if line.hasPrefix("ogp ") || examples.isEmpty {
                examples.append(String(line))
            } else {
                examples[examples.count - 1] += " " + line
            }
        }
    }

    /// A folder in which examples may write: with the fixtures beside it.
    private static func prepare(_ folder: URL) throws {
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "fixtures"), withDestinationURL: Fixtures.folder)
    }
}
