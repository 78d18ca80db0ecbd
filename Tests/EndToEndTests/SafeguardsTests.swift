import Foundation
import TestSupport
import Testing

/// The sheet of questions through the tool: written, filled in, taken back.
struct SafeguardsTests {
    @Test("a sheet is written, filled in and taken back, and the gap report says who answered")
    func roundTrip() throws {
        try OGPTool.withFolder { folder in
            let sheet = folder.appending(path: "sheet.csv").path(percentEncoded: false)
            let written = try OGPTool.run(["themes", "questions", OGPTool.plans, "-o", sheet] + OGPTool.asOf)
            #expect(written.exitCode == 0 && written.stdout.isEmpty, "\(written.stderr)")
            let lines = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\n").map(String.init)
            let cells = try #require(lines.dropFirst().first { $0.hasSuffix(",,,,") }).split(separator: ",")
            let question = try #require(lines.dropFirst().compactMap(Self.question).first)
            let answer =
                "commitment,question,answer,reviewer,date,link,note\n"
                + "\(cells[0]),\(question),no,Ana Example,2024-05-04,https://example.org/a,\n"
            let filled = try OGPTool.write(answer, to: "filled.csv", in: folder)
            let gaps = try OGPTool.run(
                ["gaps", OGPTool.plans, "--answers", filled, "--rules", "safeguard,unanswered", "--format", "json"]
                    + OGPTool.asOf)
            #expect(gaps.exitCode == 0, "\(gaps.stderr)")
            #expect(gaps.stdout.contains("Ana Example, 2024-05-04: no (https://example.org/a)"))
            #expect(gaps.stdout.contains("\"kind\": \"unanswered\""))
        }
    }

    /// The id of the question in a row of the sheet.
    private static func question(_ line: String) -> String? {
        line.split(separator: ",").map(String.init).first { $0.hasPrefix("chk-") }
    }

    @Test(
        "a template is not written under a name that says another form",
        arguments: ["checklist", "stories", "stakeholder-map", "crosswalk", "plan", "process", "consultation"])
    func endings(kind: String) throws {
        try OGPTool.withFolder { folder in
            let file = folder.appending(path: "form.xlsx").path(percentEncoded: false)
            let refused = try OGPTool.run("template", kind, "-o", file)
            #expect(refused.exitCode != 0)
            #expect(refused.stderr.contains(".csv"))
            #expect(!FileManager.default.fileExists(atPath: file))
        }
    }

    @Test("the forms are written as CSV, or as Markdown where the file's name ends so")
    func forms() throws {
        try OGPTool.withFolder { folder in
            let table = try OGPTool.run("template", "checklist")
            #expect(table.stdout.hasPrefix("part,question,asks,"))
            let file = folder.appending(path: "map.md").path(percentEncoded: false)
            let page = try OGPTool.run("template", "stakeholder-map", "-o", file)
            #expect(page.exitCode == 0, "\(page.stderr)")
            #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# Map of stakeholders\n"))
        }
    }
}
