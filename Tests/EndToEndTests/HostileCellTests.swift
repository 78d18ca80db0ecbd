import Foundation
import TestSupport
import Testing

/// Cells that try to be more than text stay text in every output.
struct HostileCellTests {
    static let script = "<script>alert(1)</script>"

    /// The fixture of 2024 with hostile text in every text cell of one commitment.
    private func withHostileFile(_ body: (String) throws -> Void) throws {
        try OGPTool.withFolder { folder in
            let hostile = "\(Self.script)\"'><img src=x onerror=alert(2)>[a](javascript:alert(3))|`x`"
            let cell = "\"" + hostile.replacing("\"", with: "\"\"") + "\""
            let text = try Fixtures.text("ogp-commitments/2024.csv")
                .replacing("Publish the contracts for school meals", with: cell)
                .replacing("Ministry of School Affairs", with: cell)
            try body(try OGPTool.write(text, to: "hostile.csv", in: folder))
        }
    }

    @Test("No page holds a script or an event of a cell", arguments: ["gaps", "score"])
    func html(verb: String) throws {
        try withHostileFile { file in
            for input in [file, OGPTool.plans] {
                var arguments = [verb, input, "--format", "html"] + OGPTool.asOf
                if verb == "score" { arguments += ["--by", "lead", "--by", "member"] }
                let page = try OGPTool.run(arguments).stdout
                #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
                #expect(!page.lowercased().contains("<script") && !page.contains("<img"))
                #expect(!page.contains("href=\"javascript:"))
                if input == file { #expect(page.contains("&lt;script&gt;")) }
            }
        }
    }

    @Test("A page needs no network: nothing is loaded from elsewhere", arguments: ["gaps", "score"])
    func selfContained(verb: String) throws {
        let page = try OGPTool.run([verb, OGPTool.plans, "--format", "html"] + OGPTool.asOf).stdout
        for part in ["src=\"http", "@import", "url(http", "<link", "<iframe"] {
            #expect(!page.contains(part), "\(part)")
        }
        #expect(page.contains("<meta name=\"viewport\"") && page.contains("lang=\"en\""))
    }

    @Test("Markdown holds no markup of a cell", arguments: ["gaps", "score"])
    func markdown(verb: String) throws {
        try withHostileFile { file in
            let grouping = verb == "score" ? ["--by", "lead"] : []
            let text = try OGPTool.run([verb, file, "--format", "markdown"] + grouping + OGPTool.asOf).stdout
            #expect(text.contains("&lt;script&gt;"))
            // Between double backticks and behind a backslash a sign is text.
            let plain = text.replacing(/``.*?``/, with: "").replacing(/\\./, with: "")
            #expect(!plain.contains("<script>") && !plain.contains("<img"))
            #expect(!plain.contains("](javascript:") && !plain.contains("`x`"))
        }
    }

    @Test("JSON and CSV hold a cell's text unchanged")
    func unchanged() throws {
        let rows = try OGPTool.json("export", OGPTool.plans)["commitments"].list
        let row = try #require(rows.first { $0["id"].text == "PH0912" })
        #expect(row["title"].text?.contains("<script>") == true)
        #expect(row["lead"] == .list([.text("=HYPERLINK(\"http://example.org\")")]))
        #expect(row["shortTitle"].text?.contains("\u{202E}") == true)
    }

    @Test("On a terminal no control character of a cell is printed")
    func terminal() throws {
        try OGPTool.withFolder { folder in
            let text = try Fixtures.text("ogp-commitments/2024.csv")
                .replacing("Publish the contracts for school meals", with: "Meals \u{1B}[2J\u{7}\u{9B}31m\u{202E}x")
            let file = try OGPTool.write(text, to: "control.csv", in: folder)
            for kind in OutputKind.all where ["text", "markdown", "html"].contains(kind.format) {
                let output = try OGPTool.run(kind.arguments(for: file)).stdout
                for sign in ["\u{1B}", "\u{7}", "\u{9B}"] { #expect(!output.contains(sign), "\(kind)") }
                #expect(!output.contains("\u{202E}") || output.contains("\u{2068}"), "\(kind) isolates or drops it")
            }
        }
    }

    @Test("Formulas are guarded for spreadsheets, reversibly, and only there")
    func formulas() throws {
        let plain = try OGPTool.run(["export", OGPTool.plans, "--format", "csv"] + OGPTool.asOf)
        let guarded = try OGPTool.run(["export", OGPTool.plans, "--format", "csv", "--spreadsheet"] + OGPTool.asOf)
        #expect(plain.stdout.contains("\"=HYPERLINK(") && !plain.stdout.contains("'=HYPERLINK("))
        #expect(guarded.stdout.contains("\"'=HYPERLINK(") && !guarded.stdout.contains("\"=HYPERLINK("))
        #expect(Array(guarded.stdoutBytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(plain.stdoutBytes.first == UInt8(ascii: "i"))
    }
}
