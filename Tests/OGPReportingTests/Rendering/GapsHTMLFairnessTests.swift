import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

/// What a page must not suggest: a part for the whole, nothing for everything, one member's plans for another's.
struct GapsHTMLFairnessTests {
    @Test(
        "figures of a part of a plan are not shown as the plan's: the title and the count of commitments say so",
        arguments: ["commitment", "theme", "lead"])
    func selected(option: String) throws {
        let page = InventedReport.page(
            try InventedReport.result(
                InventedReport.onePlan, selection: SelectionRecord([SelectionRecord.Part(option, .texts(["x"]))])))
        #expect(page.contains("2018: promise and delivery in selected commitments, as of"))
        #expect(page.contains("5, only those that were selected"))
        #expect(page.contains("all selected commitments of the plan in the data"))
    }

    @Test("where the ids of a plan leave holes, the count and the first finding say that commitments may be missing")
    func holes() throws {
        let commitments = [InventedReport.commitment("EX0001"), InventedReport.commitment("EX0005", row: 3)]
        let page = InventedReport.page(try InventedReport.result(commitments))
        #expect(page.contains("others of the plan may be missing from the data: its commitment ids leave holes"))
        #expect(page.contains("none withdrawn. Other commitments of the plan may be missing from the data."))
        let whole = InventedReport.page(try InventedReport.result([InventedReport.commitment("EX0001")]))
        #expect(!whole.contains("may be missing from the data"))
    }

    @Test("what a rule did not look at is not said to have been judged")
    func nothingToJudge() throws {
        let commitments = [InventedReport.commitment("EX0001") { $0.ratings.completionMidTerm = .notCollected }]
        let page = InventedReport.page(try InventedReport.result(commitments))
        let row = try #require(page.between(">Fell back between mid-term and end (delivery)<", "</tr>"))
        #expect(row.contains("there was nothing to judge"))
        #expect(!row.contains("everything was judged"))
    }

    @Test("over several members plans are counted, and gaps are not added up")
    func severalMembers() throws {
        let commitments = [
            InventedReport.commitment("ZZ0001", member: "Zedland", code: "ZED", plan: 1) {
                $0.ratings.relevant = .coded(false)
            },
            InventedReport.commitment("EX0001") { $0.ratings.relevant = .coded(false) },
            InventedReport.commitment("EX0002") {
                $0.ratings.relevant = .coded(false)
                $0.lead = []
            },
        ]
        let page = InventedReport.page(try InventedReport.result(commitments))
        let findings = try #require(page.between("<ol class=\"summary\">", "</ol>"))
        let sentence =
            "On what is promised, and how: in 2 of 2 action plans \u{2013} not relevant to open government (in 2); "
            + "no lead institution (in 1)."
        #expect(findings.contains(sentence))
        #expect(!findings.contains(" gaps"))
        #expect(page.contains("the counts tell of the rules, not of the members"))
    }

    @Test("a scale that the IRM does not use for a plan of that year is not called unassessed")
    func otherEra() throws {
        let commitments = [
            InventedReport.commitment("EX0001"),
            InventedReport.commitment("EX0002", plan: 3, year: 2022) {
                $0.ratings.potentialImpact = .notCollected
                $0.ratings.potentialForResults = .notReviewed
                $0.ratings.openedGovernment = .notCollected
                $0.ratings.earlyResults = .coded(.significant)
            },
        ]
        let page = InventedReport.page(try InventedReport.result(commitments))
        let table = try #require(page.between("<table id=\"ambition-table\">", "</table>"))
        #expect(table.count(of: "<td>not asked of this plan</td>") == 3)
        #expect(!table.contains("not assessed"))
    }
}
