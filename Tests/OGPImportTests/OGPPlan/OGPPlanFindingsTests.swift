import Findings
import OGPModel
import TestSupport
import Testing

@testable import OGPImport

struct OGPPlanFindingsTests {
    private static let expected: [String: [String]] = [
        "damaged.xml": [
            "OGPP003 3 colour", "OGPP006 4 chapter", "OGPP007 6 member", "OGPP003 6 submitted", "OGPP008 7 id",
            "OGPP009 11 end", "OGPP002 15 ratings.completionEndOfTerm", "OGPP003 17 date", "OGPP004 17 status",
            "OGPP002 17 role", "OGPP010 18 role", "OGPP013 18 date", "OGPP001 14 budget.currency",
            "OGPP001 14 budget.amount", "OGPP006 16 process", "OGPP009 12 lead", "OGPP009 13 solution",
            "OGPP011 10 title", "OGPP014 12 lead", "OGPP012 21 id", "OGPP015 19 -",
        ],
        "damaged.csv": [
            "OGPP007 2 member", "OGPP003 2 submitted", "OGPP006 6 record", "OGPP005 4 update",
            "OGPP002 3 ratings.completionEndOfTerm", "OGPP003 4 date", "OGPP004 4 status", "OGPP002 4 role",
            "OGPP010 7 role", "OGPP001 3 Budget", "OGPP009 3 lead", "OGPP014 3 lead", "OGPP012 8 id",
            "OGPP005 5 milestone",
        ],
    ]

    @Test("everything that is wrong is reported with its place", arguments: expected.keys.sorted())
    func findings(fixture: String) throws {
        var options = ImportOptions()
        options.keptCells = .checked
        let plan = try ReadPlan(fixture: fixture, options)
        let found = plan.findings.map { "\($0.code.id) \($0.position.line ?? 0) \($0.field ?? "-")" }
        #expect(found == Self.expected[fixture])
    }

    @Test("what is found does not depend on which cells are kept", arguments: expected.keys.sorted())
    func cells(fixture: String) throws {
        let codes = try ReadPlan(fixture: fixture).codes
        #expect(codes == Self.expected[fixture]?.map { String($0.prefix(7)) })
    }

    @Test("every code is met in a fixture or a test")
    func codes() {
        let met = Set(Self.expected.values.joined().map { String($0.prefix(7)) })
        #expect(Set(FindingCode.ogpPlan.map(\.id)) == met)
        #expect(FindingCode.ogpPlan.map(\.id) == FindingCode.ogpPlan.map(\.id).sorted())
    }

    @Test("nothing of a damaged file is lost that can be kept")
    func kept() throws {
        let commitment = try #require(try ReadPlan(fixture: "damaged.xml").commitments.first)
        #expect(commitment.title == "Say it badly")
        #expect(
            commitment.extra == [
                ExtraCell(header: "budget.currency", text: "KES"), ExtraCell(header: "budget.amount", text: "500"),
                ExtraCell(header: "title", text: "Say it twice"),
            ])
        #expect(commitment.ratings.completionEndOfTerm == .unrecognised("Mostly done"))
        #expect(commitment.assessments.map(\.status) == [.unrecognised("more or less"), .coded(.complete)])
        #expect(commitment.end.text == "spring 2026")
        #expect(commitment.answers == [PlanText(.solution, text: "Back\\slash")])
        #expect(commitment.lead == ["TBD"])
    }

    @Test("an update whose milestone is not there stays with the commitment")
    func orphans() throws {
        let commitment = try #require(try ReadPlan(fixture: "damaged.csv").commitments.first)
        #expect(commitment.assessments.map(\.status) == [.unrecognised("more or less"), .coded(.complete)])
        #expect(commitment.milestones == [])
    }

    @Test("a plan that is described twice is kept twice, and the first description counts")
    func twice() throws {
        let plan = try ReadPlan(fixture: "damaged.xml")
        #expect(plan.summary.plans.map(\.title) == ["Plan of nowhere", "Plan of somewhere"])
        #expect(plan.commitments.map(\.member.name) == ["Atlantis", "Atlantis"])
    }

    @Test(
        "a commitment of a plan without id and description is read as a standalone one, and that is reported",
        arguments: ["<actionPlan><commitment id=\"a\"><title>T</title></commitment></actionPlan>"])
    func nameless(xml: String) throws {
        let plan = try ReadPlan(xml: xml)
        #expect(plan.codes == ["OGPP005"])
        #expect(plan.commitments.map(\.kind) == [.standalone])
    }
}
