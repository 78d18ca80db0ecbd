import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("A worked plan through its life")
struct WorkedPlanTests {
    /// What the record shows on a day, in the order 1.1, 2.1, 2.2, 3.1, 3.2, 3.3, 4.1, 5.1, reasoned by hand.
    struct Day: Sendable, CustomStringConvertible {
        let date: String
        let why: String
        let statuses: [RequirementStatus]
        let outlook: ContraryOutlook.Level
        var description: String { "\(date): \(why)" }
    }

    static let days = [
        Day(
            date: "2023-08-10", why: "The forum has members, no rules are public; nobody has looked at the website.",
            statuses: [
                .inProgress, .inProgress, .noEvidence, .noEvidence, .noEvidence, .noEvidence, .noEvidence,
                .notApplicable,
            ], outlook: .atRisk),
        Day(
            date: "2023-08-22", why: "Rules and timeline are published; a repository is due in two weeks.",
            statuses: [.met, .met, .noEvidence, .met, .noEvidence, .noEvidence, .noEvidence, .notApplicable],
            outlook: .atRisk),
        Day(
            date: "2023-09-05", why: "The development has begun without a repository; the first meeting has time.",
            statuses: [.inProgress, .met, .noEvidence, .met, .noEvidence, .noEvidence, .noEvidence, .notApplicable],
            outlook: .atRisk),
        Day(
            date: "2023-11-01",
            why: "One update of two; three contributions wait, and inputs can be given for four more days.",
            statuses: [.met, .met, .inProgress, .met, .met, .inProgress, .noEvidence, .notApplicable],
            outlook: .atRisk),
        Day(
            date: "2023-12-10", why: "Two of three contributions are answered, 36 days before delivery.",
            statuses: [.met, .met, .inProgress, .met, .met, .met, .inProgress, .notApplicable], outlook: .atRisk),
        Day(
            date: "2024-01-31", why: "Everything of the co-creation is shown; the next meeting is due in 70 days.",
            statuses: [.met, .met, .met, .met, .met, .met, .met, .notApplicable], outlook: .atRisk),
        Day(
            date: "2024-06-01", why: "One of two meetings of the first plan year; no evidence of a commitment yet.",
            statuses: [.met, .met, .inProgress, .met, .met, .met, .met, .inProgress], outlook: .no),
        Day(
            date: "2024-12-15", why: "Two meetings in the first plan year; one of two commitments has evidence.",
            statuses: [.met, .met, .inProgress, .met, .met, .met, .met, .met], outlook: .no),
        Day(
            date: "2025-07-15", why: "Both commitments have evidence; one of two meetings of the second plan year.",
            statuses: [.met, .met, .met, .met, .met, .met, .met, .inProgress], outlook: .no),
        Day(
            date: "2026-02-10",
            why: "Six months and a day lie between two meetings, but the co-creation began within the grace period.",
            statuses: [.notMet, .met, .met, .met, .met, .met, .met, .notMet], outlook: .atRisk),
    ]

    @Test("The same record gives the right answers on ten days", arguments: days)
    func day(_ day: Day) throws {
        let assessment = try StandardsCase.worked().assessed(day.date)
        #expect(assessment.edition?.id == "2022")
        #expect(
            assessment.requirements.map(\.requirement.id) == ["1.1", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1"])
        #expect(assessment.requirements.map(\.status) == day.statuses)
        #expect(assessment.contrary.outlook == day.outlook, "\(assessment.contrary.reasons)")
    }

    @Test("The next due days are those that the rules count")
    func due() throws {
        var plan = try StandardsCase.worked()
        plan.process.record.dates.deliveryDue = .on("2024-01-15")
        #expect(plan.requirement("3.1", "2023-08-10")?.nextDue == .day("2023-08-21"))
        #expect(plan.requirement("1.1", "2023-09-05")?.nextDue == .day("2024-03-04"))
        #expect(plan.requirement("1.1", "2023-11-01")?.nextDue == .day("2024-04-10"))
        #expect(plan.requirement("2.2", "2023-11-01")?.nextDue == .day("2024-09-03"))
        #expect(plan.requirement("4.1", "2023-12-10")?.nextDue == .day("2024-01-15"))
        #expect(plan.requirement("5.1", "2024-06-01")?.nextDue == .day("2025-01-31"))
        #expect(plan.requirement("5.1", "2024-12-15")?.nextDue == .day("2026-01-31"))
        #expect(plan.requirement("1.1", "2025-07-15")?.nextDue == .day("2025-12-10"))
        #expect(plan.requirement("5.1", "2026-02-10")?.overdueSince == .day("2026-02-01"))
    }

    @Test("Influence rises with what is recorded")
    func influence() throws {
        let plan = try StandardsCase.worked()
        #expect(plan.assessed("2023-08-10").influence.map(\.level) == [.inform, nil])
        #expect(plan.assessed("2023-11-01").influence.map(\.level) == [.consult, nil])
        #expect(plan.assessed("2024-06-01").influence.map(\.level) == [.involve, .consult])
        #expect(plan.assessed("2024-06-01").isInfluenceMinimumMet == nil)
    }

    @Test("What became of the contributions is counted")
    func responses() throws {
        let tally = try StandardsCase.worked().assessed("2023-12-10").responses
        #expect(tally.contributions == 3)
        #expect(tally.answered == 2)
        #expect(tally.takenUp == 1)
        #expect(tally.rejected == 1)
        #expect(tally.unanswered == ["K3"])
    }
}
