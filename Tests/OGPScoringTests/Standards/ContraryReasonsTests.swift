import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("What the reasons of the outlook say: what is not known, not recorded, and about to fail")
struct ContraryReasonsTests {
    /// A plan co-created after the grace period, with a forum that has rules and two members.
    private func plan(_ change: (inout ProcessRecord) -> Void = { _ in }) throws -> StandardsCase {
        try StandardsCase { record in
            record.dates.developmentStart = .on("2024-01-01")
            record.dates.delivered = .on("2024-06-01")
            record.dates.start = .on("2024-07-01")
            record.dates.end = .on("2026-06-30")
            change(&record)
        }
    }

    private func forum(_ meetings: [String]) throws -> StandardsCase {
        try plan { record in
            record.forums = ProcessRecord.worked.forums
            record.meetings = meetings.map { .held(.forum, $0) }
        }
    }

    private func reason(_ plan: StandardsCase, _ day: String, _ requirement: String) -> ContraryOutlook.Reason? {
        plan.assessed(day).contrary.reasons.first { $0.text.contains("requirement \(requirement) ") }
    }

    @Test("What the inputs do not tell is not known, never no")
    func notKnown() throws {
        let reasons = try plan().assessed("2024-06-15").contrary.reasons
        #expect(reasons.first { $0.trigger == "lateness" }?.outlook == .unknown)
        #expect(reasons.first { $0.trigger == "no-progress" }?.outlook == .unknown)
        let early = try StandardsCase { $0.dates.delivered = .on("2016-06-01") }.assessed("2017-01-01").contrary
        #expect(early.reasons.first { $0.trigger == "irm-engagement" }?.outlook == .unknown)
        #expect(early.reasons.first { $0.trigger == "lateness" }?.outlook == .unknown)
        let selfAssessment = try StandardsCase { $0.dates.delivered = .on("2014-06-01") }.assessed("2015-01-01")
            .contrary
        #expect(selfAssessment.reasons.map(\.outlook) == [.unknown, .unknown])
        #expect(selfAssessment.outlook == .unknown)
    }

    @Test("Where one trigger is known not to hold and nothing else is known, the outlook is no and names the rest")
    func partlyKnown() throws {
        let contrary = try StandardsCase { record in
            record.dates.delivered = .on("2014-06-01")
            record.dates.deliveryDue = .on("2014-06-01")
        }.assessed("2015-01-01").contrary
        #expect(contrary.outlook == .no)
        #expect(contrary.notKnown == ["Whether a self-assessment report was late is not recorded."])
    }

    @Test("A local plan has no triggers, and its outlook is not known")
    func local() throws {
        var item = try plan()
        item.process.member.level = .local
        let contrary = item.assessed("2024-06-15").contrary
        #expect(contrary.outlook == .unknown)
        #expect(contrary.because.first?.contains("OGP Local") == true)
    }

    @Test("Without any evidence a requirement is not failed: it would be, if nothing was done")
    func nothing() throws {
        let assessment = try plan().assessed("2024-08-01")
        #expect(assessment.statuses["1.1"] == .noEvidence)
        let reason = try #require(assessment.contrary.reasons.first { $0.text.contains("requirement 1.1 ") })
        #expect(reason.outlook == .atRisk)
        #expect(reason.text.hasPrefix("Nothing is recorded of what requirement 1.1 asks for: "))
        #expect(reason.text.contains("If nothing was done, it has failed since 2024-07-02."))
        #expect(reason.date == .day("2024-07-02"))
        #expect(reason.confidence == .sourced)
        #expect(assessment.contrary.outlook == .atRisk)
    }

    @Test(
        "A forum without any meeting entered lacks evidence; one with meetings that are too late is not met",
        arguments: [
            ([], "2024-07-01", RequirementStatus.inProgress), ([], "2024-07-02", .noEvidence),
            (["2024-07-02"], "2024-07-02", .notMet), (["2024-07-01"], "2024-07-02", .met),
        ] as [([String], String, RequirementStatus)])
    func meetings(_ meetings: [String], _ asOf: String, _ expected: RequirementStatus) throws {
        let item = try forum(meetings)
        #expect(item.status("1.1", asOf) == expected)
        #expect((item.assessed(asOf).contrary.outlook == .yes) == (expected == .notMet))
        if meetings.isEmpty {
            let verb = asOf == "2024-07-01" ? "is" : "was"
            #expect(item.requirement("1.1", asOf)?.because.contains("the first \(verb) due by 2024-07-01") == true)
        }
    }

    @Test("A repository without updates and implementation without meetings are treated alike")
    func rows() throws {
        let item = try plan { record in
            record.repositories = [ProcessRepository(link: "https://ogp.example/repository", attribution: .sample)]
        }
        // The first twelve months of the repository end on 2024-12-31, the first plan year on 2025-06-30.
        #expect(item.status("2.2", "2025-01-01") == .noEvidence)
        #expect(item.status("5.1", "2025-07-01") == .noEvidence)
        #expect(item.assessed("2025-07-01").contrary.outlook == .atRisk)
    }

    @Test(
        "A requirement that is met is at risk from ninety days before it lapses",
        arguments: [
            ("2024-07-01", ContraryOutlook.Level.no), ("2024-07-02", .atRisk), ("2024-09-30", .atRisk),
        ])
    func leadTime(_ asOf: String, _ expected: ContraryOutlook.Level) throws {
        // The last meeting was on 2024-03-31; six months later is 2024-09-30, which is ninety days after 2024-07-02.
        let item = try forum(["2024-03-31"])
        #expect(item.status("1.1", asOf) == .met)
        let found = try #require(reason(item, asOf, "1.1"))
        #expect(found.outlook == expected)
        #expect(found.text.hasPrefix("On this record requirement 1.1 would fail on 2024-10-01: "))
        #expect(found.date == .day("2024-10-01"))
        #expect(item.status("1.1", "2024-10-01") == .notMet)
    }

    @Test("Of what is in progress the day on which it would fail is always told")
    func inProgress() throws {
        let item = try plan { $0.meetings = [.held(.implementation, "2024-09-01")] }
        let found = try #require(reason(item, "2024-10-01", "5.1"))
        #expect(found.outlook == .no)
        #expect(found.text.hasPrefix("On this record requirement 5.1 would fail on 2025-07-01: "))
        #expect(reason(item, "2025-04-01", "5.1")?.outlook == .atRisk)
    }

    @Test("A rule is judged no later than the day up to which the data are declared to speak")
    func dataDay() throws {
        let item = try forum(["2024-03-31", "2024-05-01"])
        let assessment = StandardsAssessment(
            item.process, asOf: .day("2026-03-01"), dataDay: .day("2024-06-01"), by: item.standards)
        #expect(assessment.judgedOn == .day("2024-06-01"))
        #expect(assessment.statuses["1.1"] == .met)
        #expect(assessment.statuses["5.1"] == .notApplicable)
        let found = try #require(assessment.contrary.reasons.first { $0.text.contains("requirement 1.1 ") == true })
        #expect(found.outlook == .unknown)
        #expect(found.text.contains("not determinable"))
        #expect(assessment.contrary.outlook != .yes)
        #expect(assessment.obligations.allSatisfy { $0.date >= .day("2026-03-01") })
        let later = StandardsAssessment(
            item.process, asOf: .day("2024-06-01"), dataDay: .day("2026-03-01"), by: item.standards)
        #expect(later.judgedOn == .day("2024-06-01"))
    }
}
