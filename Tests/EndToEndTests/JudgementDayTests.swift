import TestSupport
import Testing

/// Delivery is judged on the earlier of the day asked for and the day up to which the data speak.
struct JudgementDayTests {
    private func gaps(_ arguments: String...) throws -> JSONTree {
        let result = try OGPTool.run(["gaps", OGPTool.plans, "--format", "json"] + arguments)
        #expect(result.exitCode == 0, "\(result.stderr)")
        return try JSONTree(result.stdout)
    }

    private func fired(_ report: JSONTree, _ rule: String) -> Int {
        report["rules"].list.first { $0["id"].text == rule }?["fired"].number ?? -1
    }

    @Test("Before any plan ended, none is judged incomplete; later, some are")
    func asOf() throws {
        let early = try gaps("--as-of", "2012-06-01")
        let late = try gaps("--as-of", "2024-07-03")
        #expect(early["judgedOn"].text == "2012-06-01" && late["judgedOn"].text == "2024-07-03")
        // No end-of-term assessment of a later year makes a plan end before its last year.
        #expect(fired(early, "ended-incomplete") == 0)
        #expect(fired(late, "ended-incomplete") == 8)
        func commitments(_ report: JSONTree) -> Set<String> {
            Set(
                report["gaps"].list.filter { $0["rule"].text == "ended-incomplete" }.compactMap {
                    $0["commitment"].text
                })
        }
        #expect(commitments(late).count == 8 && commitments(late).contains("KE0903") && commitments(early).isEmpty)
    }

    @Test("Data that speak only up to a day judge nothing after it")
    func dataAsOf() throws {
        let old = try gaps("--as-of", "2024-07-03", "--data-as-of", "2012-06-01")
        #expect(old["judgedOn"].text == "2012-06-01")
        #expect(fired(old, "ended-incomplete") == fired(try gaps("--as-of", "2012-06-01"), "ended-incomplete"))
        let input = old["inputs"].list.first
        #expect(input?["dataAsOf"].text == "2012-06-01" && input?["dataAsOfBasis"].text == "declared")
        let derived = try gaps("--as-of", "2024-07-03")["inputs"].list.first
        #expect(derived?["dataAsOfBasis"].text == "derived" && derived?["dataAsOfEvidence"].text?.isEmpty == false)
    }

    @Test("Milestones are overdue only where the day has passed and the data say so")
    func milestones() throws {
        func overdue(_ arguments: String...) throws -> [String] {
            let file = "fixtures/ogp-commitments/2016-test.csv"
            let result = try OGPTool.run(["export", file, "--level", "milestone", "--format", "json"] + arguments)
            #expect(result.exitCode == 0)
            return try JSONTree(result.stdout)["commitments"].list.compactMap { $0["overdue"].text }
        }
        #expect(try overdue("--as-of", "2012-01-01").count == 5)
        #expect(try !overdue("--as-of", "2012-01-01").contains("certain"))
        #expect(try overdue("--as-of", "2016-01-01", "--data-as-of", "2016-01-01").contains("certain"))
        #expect(try !overdue("--as-of", "2016-01-01", "--data-as-of", "2012-01-01").contains("certain"))
        #expect(try overdue("--as-of", "2016-01-01", "--data-as-of", "2012-01-01").contains("notDeterminable"))
    }

    @Test("What a plan lacks is said only of a plan that is declared or known to be whole")
    func complete() throws {
        let open = try gaps("--as-of", "2024-07-03")
        let whole = try gaps("--as-of", "2024-07-03", "--complete")
        #expect(open["inputs"].list.first?["completeness"].text == "unknown")
        #expect(whole["inputs"].list.first?["completeness"].text == "declared")
        func coverage(_ report: JSONTree) -> Int {
            report["rules"].list.filter { $0["kind"].text == "coverage" || $0["kind"].text == "safeguard" }
                .compactMap { $0["fired"].number }.reduce(0, +)
        }
        #expect(coverage(whole) > coverage(open))
        let texts = open["gaps"].list.filter { $0["kind"].text == "coverage" }.compactMap { $0["message"].text }
        #expect(texts.allSatisfy { !$0.contains("absent") })
    }
}
