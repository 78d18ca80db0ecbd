import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct GapsMarkdownTests {
    private func text(_ commitments: [Commitment], isComplete: Bool = false) throws -> String {
        let result = try InventedReport.result(commitments, isComplete: isComplete)
        return GapsMarkdown.text(result.report, groups: result.groups, frame: result.frame)
    }

    @Test("there is one first heading, and every line of a table has the cells of its header")
    func structure() throws {
        let text = try text(InventedReport.onePlan, isComplete: true)
        #expect(
            text.hasPrefix(
                "# Exampleland 2016\u{2013}2018: promise and delivery, as of 2024-07-03 with data up to 2024-03-31\n"))
        #expect(text.count(of: "\n# ") == 0)
        for block in text.split(separator: "\n\n") where block.hasPrefix("| ") {
            let cells = block.split(separator: "\n").map { line in
                line.replacing("\\|", with: "").count { $0 == "|" }
            }
            #expect(Set(cells).count == 1, "\(block)")
        }
    }

    @Test("a hostile title stays a text")
    func hostile() throws {
        let text = try text(InventedReport.onePlan)
        #expect(
            text.contains("EX0002 \u{2013} &lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quoted\" \\| \\*star\\*"))
        #expect(text.contains("\\`tick\\` \\[a\\](javascript:b) \\[U+202E]back"))
        #expect(!text.contains("<script"))
    }

    @Test("gaps carry severity, cells and reference")
    func entry() throws {
        let text = try text(InventedReport.onePlan)
        #expect(
            text.contains("- \u{25C6} Medium \u{2013} **Withdrawn**. The IRM codes it as withdrawn by the government."))
        #expect(text.contains("`gap:withdrawn:EX0003`"))
    }

    @Test("what the assessor owes has a section of its own")
    func owed() throws {
        let text = try text(InventedReport.onePlan)
        let section = try #require(text.between("## Owed by the assessor, not by the government\n", "\n## "))
        #expect(section.contains("`gap:ended-not-assessed:EX0004`"))
        #expect(try #require(text.between("## Gaps by commitment\n", "\n## ")).contains("EX0004") == false)
    }

    @Test("a report without gaps says so")
    func noGaps() throws {
        #expect(
            try text([InventedReport.commitment("EX0001")]).contains(
                "1. Completion is substantial or complete for 1 of 1"))
        #expect(
            try text([InventedReport.commitment("EX0001")]).contains(
                "2. No gap was found by \(InventedReport.rulesAlwaysInUse) rules"))
    }

    @Test("the same report gives the same text")
    func deterministic() throws {
        #expect(try text(InventedReport.onePlan) == text(InventedReport.onePlan))
    }
}
