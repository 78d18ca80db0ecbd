import OGPModel
import TestSupport
import Testing

@testable import OGPImport

struct OGPPlanFormsTests {
    @Test("the same plan in XML and in CSV is read as the same values")
    func forms() throws {
        let xml = try ReadPlan(fixture: "plan.xml")
        let csv = try ReadPlan(fixture: "plan.csv")
        #expect(xml.contents == csv.contents)
        #expect(xml.commitments.count == 3)
        #expect(xml.summary.newest == csv.summary.newest)
        #expect(xml.codes == [] && csv.codes == [])
    }

    @Test("rows may stand in any order")
    func rowsApart() throws {
        let apart = try ReadPlan(fixture: "rows-apart.csv")
        #expect(try apart.contents == ReadPlan(fixture: "plan.csv").contents)
        #expect(apart.codes == [])
    }

    @Test("elements may stand in any order, the description of a plan behind its commitments too")
    func elementsApart() throws {
        let plan = try ReadPlan(fixture: "about-last.xml")
        #expect(plan.codes == [])
        #expect(plan.summary.plans.map(\.number) == ["9"])
        #expect(plan.commitments.map(\.id.text) == ["KE0991", "KE0992"])
        for commitment in plan.commitments {
            #expect(commitment.plan?.text == "AP_KEN09")
            #expect(commitment.member.code == "KEN")
            #expect(commitment.planNumber == "9")
            #expect(commitment.submitted == 2025)
            #expect(commitment.planEndYear == 2027)
        }
        #expect(plan.commitments[0].milestones.map(\.title) == ["Publish"])
    }

    @Test("a plan takes its texts, dates, process record and contact from the file")
    func plan() throws {
        let plan = try #require(try ReadPlan(fixture: "plan.xml").summary.plans.first)
        #expect(plan.id.text == "AP_KEN09" && plan.idSource == .given && plan.isWhole)
        #expect(plan.member.region == "Africa and the Middle East")
        #expect(plan.translations == [PlanText(.title, language: "sw", text: "Mpango wa Kenya 2025-2027")])
        #expect(plan.endYear == 2027)
        #expect(plan.published == CivilDate(iso: "2025-06-20"))
        #expect(plan.contact?.email == "poc@example.org")
        #expect(plan.privateNote == "Ask for the budget annex.")
        #expect(plan.process.map(\.requirement) == ["2.2", ""])
        #expect(plan.process.map(\.event) == ["repository", "consultation"])
        #expect(plan.process[0].evidence.map(\.date) == [CivilDate(iso: "2025-02-01")])
        #expect(plan.process[1].participants.map(\.kind) == [.civilSociety, .person])
        #expect(plan.extra == [ExtraCell(header: "Budget line", text: "OG-2025")])
    }

    @Test("a commitment takes answers, lists, ratings and stakeholders from the file, and the rest from its plan")
    func commitment() throws {
        let commitment = try #require(try ReadPlan(fixture: "plan.csv").commitments.first)
        #expect(commitment.plan?.text == "AP_KEN09" && commitment.kind == .actionPlan)
        #expect(commitment.submitted == 2025 && commitment.planEndYear == 2027)
        #expect(
            commitment.answers.map(\.part) == [
                .briefDescription, .problem, .causes, .solution, .expectedResults, .transparency, .accountability,
                .participation,
            ])
        #expect(commitment.supporting == ["Statistics Office", "Counties; all of them"])
        #expect(commitment.claimedValues == [.accessToInformation, .civicParticipation])
        #expect(commitment.ratings.potentialForResults == .coded(.substantial))
        #expect(commitment.ratings.completionEndOfTerm == .notReviewed)
        #expect(commitment.ratings.earlyResults == .notReviewed)
        #expect(commitment.ratings.completionMidTerm == .notCollected)
        #expect(commitment.policyAreas.coded == 2 && commitment.policyAreas.vocabulary == "sheet-2024")
        #expect(commitment.stakeholders == [Stakeholder(name: "Budget Watch", kind: .civilSociety, role: .supporting)])
    }

    @Test("updates keep their author, their own word and their evidence apart")
    func updates() throws {
        let commitment = try #require(try ReadPlan(fixture: "plan.xml").commitments.first)
        let updates = try #require(commitment.milestones.first).assessments
        #expect(updates.map(\.role) == [.government, .civilSociety])
        #expect(updates.map(\.status) == [.coded(.complete), .coded(.limited)])
        #expect(updates.map(\.said) == ["Done", "Limited progress"])
        #expect(updates.map { $0.date?.description } == ["2026-01-31", "2026-02-10"])
        #expect(updates[0].evidence.map(\.link) == ["https://example.org/decree"])
        #expect(updates[0].translations == [PlanText(.text, language: "sw", text: "Amri imetolewa.")])
        #expect(commitment.assessments.map(\.status) == [.notApplicable])
        #expect(commitment.assessments.map(\.said) == ["Substantial potential"])
        #expect(commitment.milestones[1].evidence.map(\.link) == ["https://example.org/data"])
        #expect(commitment.milestones[1].stakeholders.map(\.kind) == [.government])
    }

    @Test("a standalone commitment has no plan, and what is missing has its kind")
    func standalone() throws {
        let commitment = try #require(try ReadPlan(fixture: "plan.xml").commitments.last)
        #expect(commitment.kind == .standalone && commitment.plan == nil)
        #expect(commitment.member.name == "Kenya" && commitment.member.code == "KEN")
        #expect(commitment.missing[.lead] == .notCollected)
        #expect(commitment.missing[.plan] == .notApplicable)
        #expect(commitment.missing[.fullText] == .blank)
        #expect(commitment.missing[.title] == nil)
    }

    @Test("the data speak up to the newest update, unless the file says otherwise")
    func newest() throws {
        let update = "<commitment id=\"a\"><title>T</title><update role=\"irm\" date=\"2026-02-10\"/></commitment>"
        #expect(try ReadPlan(xml: update).summary.newest?.day == CivilDate(iso: "2026-02-10"))
        let stated = try ReadPlan(xml: update, root: "dataAsOf=\"2026-03-31\" dataAsOfBasis=\"a letter\"")
        #expect(stated.summary.newest == CivilDate(iso: "2026-03-31").map { NewestDate(day: $0, evidence: "a letter") })
        #expect(try ReadPlan(xml: update, root: "dataAsOf=\"unknown\"").summary.newest == nil)
    }
}
