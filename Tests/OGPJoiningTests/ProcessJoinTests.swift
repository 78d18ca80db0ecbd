import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import TestSupport
import Testing

/// Process records beside the inputs that state the plans.
struct ProcessJoinTests {
    private func record(_ id: String, _ name: String, commitment: String? = nil) -> ActionPlan {
        var plan = ActionPlan.sample
        plan.id = ActionPlanID(id)
        plan.source = SourcePosition(file: name + ".csv", row: 2)
        plan.coCreation.outreach = [
            OutreachActivity(
                date: .notStated, title: name, attribution: ProcessAttribution(source: plan.source))
        ]
        if let commitment {
            plan.coCreation.reports = [
                ProcessReport(
                    kind: .progress, commitment: CommitmentID(commitment),
                    attribution: ProcessAttribution(source: plan.source))
            ]
        }
        return plan
    }

    private func findings(_ join: ProcessJoin) -> [Finding] {
        var findings = FindingList()
        join.review(&findings)
        return findings.findings
    }

    @Test("Records add up in the order of the files' names, whatever the order of the inputs")
    func order() {
        var (one, two) = (ProcessJoin(), ProcessJoin())
        let (first, second) = (record("AP_KEN05", "a"), record("AP_KEN05", "b"))
        one.note(process: first, file: "a.csv")
        one.note(process: second, file: "b.csv")
        two.note(process: second, file: "b.csv")
        two.note(process: first, file: "a.csv")
        let titles = one.joined(.sample).coCreation.outreach.map(\.title)
        #expect(titles == ["a", "b"])
        #expect(two.joined(.sample).coCreation == one.joined(.sample).coCreation)
        #expect(one.plans == two.plans && one.undescribed == two.undescribed)
    }

    @Test("Files that describe one plan, each with a record, add up in any order; the first with a title describes it")
    func described() {
        var untitled = record("AP_KEN05", "a")
        untitled.title = ""
        var titled = record("AP_KEN05", "b")
        titled.title = "Plan"
        var (one, two) = (ProcessJoin(), ProcessJoin())
        one.note(stated: untitled, file: "a.xml")
        one.note(stated: titled, file: "b.xml")
        two.note(stated: titled, file: "b.xml")
        two.note(stated: untitled, file: "a.xml")
        #expect(one.plans.map(\.title) == [titled.title])
        #expect(one.plans.map { $0.coCreation.outreach.map(\.title) } == [["b", "a"]])
        #expect(one.plans == two.plans)
    }

    @Test("A record joins the plan of its id and no other, and what the plan itself records stays")
    func byID() {
        var join = ProcessJoin()
        join.note(process: record("AP_KEN05", "a"), file: "a.csv")
        join.note(process: record("AP_KEN04", "b"), file: "b.csv")
        let plan = record("AP_KEN05", "own")
        join.note(stated: plan, file: "plan.xml")
        #expect(join.joined(plan).coCreation.outreach.map(\.title) == ["own", "a"])
        #expect(join.undescribed.map(\.id.text) == ["AP_KEN04"])
        #expect(join.plans.map(\.id.text) == ["AP_KEN04", "AP_KEN05"])
    }

    @Test("Records of plans that no other input has are one finding for each input")
    func unmatched() throws {
        var join = ProcessJoin()
        join.note(stated: record("AP_KEN05", "own"), file: "plan.xml")
        for id in ["AP_KEN05", "AP_KEN04", "AP_KEN03"] { join.note(process: record(id, "a"), file: "a.csv") }
        let found = findings(join)
        #expect(found.map(\.code.id) == ["PRO070"])
        #expect(
            try #require(found.first).message.contains("2 of its 3 plans are in no other input: AP_KEN04, AP_KEN03"))
    }

    @Test("Where every record matches, or no other input states a plan, nothing is reported")
    func matched() {
        var join = ProcessJoin()
        join.note(process: record("AP_KEN05", "a"), file: "a.csv")
        #expect(findings(join) == [])
        join.note(stated: ActionPlanID("AP_KEN05"), commitments: [CommitmentID("KE0101")])
        #expect(findings(join) == [])
    }

    @Test("A commitment that the plan does not have is reported, one that it has is not")
    func commitments() {
        let cases: [(id: String, codes: [String])] = [("KE0101", []), ("ke0101", []), ("KE0999", ["PRO071"])]
        for (id, codes) in cases {
            var join = ProcessJoin()
            join.note(stated: ActionPlanID("AP_KEN05"), commitments: [CommitmentID("KE0101")])
            join.note(process: record("AP_KEN05", "a", commitment: id), file: "a.csv")
            #expect(findings(join).map(\.code.id) == codes)
        }
    }
}
