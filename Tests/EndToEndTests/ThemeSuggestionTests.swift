import Foundation
import TestSupport
import Testing

/// `ogp themes suggest`, and what accepting its suggestions changes.
struct ThemeSuggestionTests {
    private static let export = "fixtures/ogp-commitments/2024.csv"

    private struct Line: Decodable {
        struct Suggestion: Decodable {
            struct Word: Decodable {
                let text: String
                let field: String
                let offset: Int
            }

            let theme: String
            let tier: String
            let score: Double
            let words: [Word]
        }

        let id: String
        let plan: String?
        let title: String?
        let suggestions: [Suggestion]
    }

    private func lines(_ arguments: String...) throws -> [Line] {
        let result = try OGPTool.run(["themes", "suggest"] + arguments + ["--format", "ndjson"] + OGPTool.asOf)
        try #require(result.exitCode == 0, "\(result.stderr)")
        return try result.stdout.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test("ndjson has one object for each commitment, in input order")
    func inputOrder() throws {
        let export = try OGPTool.run(["export", Self.export, "--format", "ndjson"] + OGPTool.asOf).stdout
        let ids = try export.split(separator: "\n").map {
            try JSONDecoder().decode(Identified.self, from: Data($0.utf8)).id
        }
        let lines = try lines(Self.export)
        #expect(lines.map(\.id) == ids && !ids.isEmpty)
        let tiers = Set(lines.flatMap(\.suggestions).map(\.tier))
        #expect(tiers.contains("suggested") && tiers.isSubset(of: ["strong", "suggested", "mentioned"]))
        #expect(lines.flatMap(\.suggestions).allSatisfy { (0...1).contains($0.score) })
    }

    private struct Identified: Decodable { let id: String }

    @Test(
        "formats without tags are read too",
        arguments: ["fixtures/stratml/plan.xml", "fixtures/ogp-plan/plan.xml"])
    func untagged(file: String) throws {
        let offered = try lines(file).flatMap(\.suggestions).filter { $0.tier != "mentioned" }
        #expect(!offered.isEmpty && offered.allSatisfy { !$0.words.isEmpty })
    }

    @Test("suggestions count only once they are accepted, and the frame says how many")
    func accepting() throws {
        let plain = try OGPTool.run(["export", Self.export, "--format", "json"] + OGPTool.asOf)
        let accepted = try OGPTool.run(
            ["export", Self.export, "--format", "json", "--accept-suggestions"] + OGPTool.asOf)
        #expect(!plain.stdout.contains("\"acceptedThemes\""))
        #expect(accepted.stdout.contains("\"acceptedThemes\":{\"fromSuggestions\":"))
        #expect(accepted.stdout.contains("\"acceptSuggestions\":true"))
        #expect(accepted.stderr.contains("themes from suggestions"))
        let offered = try lines(Self.export).flatMap(\.suggestions).filter { $0.tier != "mentioned" }
        #expect(!offered.isEmpty)
    }

    @Test("the table of suggestions comes back as decisions, and unknown ids are named")
    func decisions() throws {
        try OGPTool.withFolder { folder in
            let id = try #require(try lines(Self.export).first?.id)
            let table =
                "commitment,theme,decision,by\n\(id),lobbying,accept,A. Reviewer\nNOBODY,youth,accept,A. Reviewer\n\(id),nothing,accept,\n"
            let path = try OGPTool.write(table, to: "decisions.csv", in: folder)
            let result = try OGPTool.run(
                ["export", Self.export, "--format", "ndjson", "--commitment", id, "--decisions", path] + OGPTool.asOf)
            #expect(result.exitCode == 0 && result.stdout.contains("\"lobbying\""))
            #expect(result.stderr.contains("THM001") && result.stderr.contains("THM005"))
            let score = try OGPTool.run(
                ["score", Self.export, "--by", "theme", "--format", "json", "--decisions", path] + OGPTool.asOf)
            #expect(score.stdout.contains("\"fromDecisions\": 1"), "\(score.stderr)")
        }
    }

    @Test("questions and pages go by decisions, and what is wrong with these is said with line and column")
    func questions() throws {
        try OGPTool.withFolder { folder in
            let plan = try OGPTool.write(TaggedPlan([["Open Data"], ["Youth"]]).xml, to: "plan.xml", in: folder)
            let table = """
                commitment,theme,decision,by,date
                KE0901,freedom-of-assembly,accept,Ana,2024-05-01
                KE0902,youth,reject,Ana,2024-05-01
                KE0902,health,accept,,2024-05-01
                KE0902,education,accept,Ana,2024-08-01
                KE0902,open-data,accept,Ana,some day

                """
            let decisions = try OGPTool.write(table, to: "decisions.csv", in: folder)
            let common = [plan, "--decisions", decisions] + OGPTool.asOf
            let sheet = try OGPTool.run(["themes", "questions"] + common + ["--format", "csv"])
            #expect(sheet.exitCode == 0 && sheet.stdout.contains("chk-assembly"), "\(sheet.stderr)")
            let plain = try OGPTool.run(["themes", "questions", plan, "--format", "csv"] + OGPTool.asOf)
            #expect(!plain.stdout.contains("chk-assembly"))
            let page = try OGPTool.run(["show", "KE0901"] + common)
            #expect(page.stdout.contains("freedom-of-assembly") || page.stdout.contains("Freedom of assembly"))
            for result in [sheet, page] {
                #expect(result.stderr.contains("decisions.csv:4:22: error: [THM007]"), "\(result.stderr)")
                #expect(result.stderr.contains("decisions.csv:5:29: warning: [THM009]"))
                #expect(result.stderr.contains("decisions.csv:6:29: warning: [THM008]"))
            }
            #expect(sheet.stderr.contains("[THM006] KE0902: a tag of the source means youth"))
        }
    }

    @Test("text marks what the tags say already, and csv has room for decisions")
    func people() throws {
        let text = try OGPTool.run(["themes", "suggest", Self.export] + OGPTool.asOf).stdout
        #expect(text.contains("Tagged: ") && text.contains("tagged so already") && !text.contains("\n  mentioned "))
        let csv = try OGPTool.run(["themes", "suggest", Self.export, "--format", "csv"] + OGPTool.asOf).stdout
        #expect(csv.hasPrefix("commitment,plan,title,theme,tier,score,words,tagged,decision,by,date"))
    }
}
