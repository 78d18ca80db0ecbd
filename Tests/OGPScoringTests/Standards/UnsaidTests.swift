import Findings
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("What nobody said, and what somebody denies")
struct UnsaidTests {
    private let asOf = "2025-07-15"

    @Test("Reached is not reached without a login", arguments: [nil, true, false] as [Bool?])
    func login(_ needsLogin: Bool?) throws {
        let plan = try StandardsCase.base { record in
            let check = ProcessWebsite.Check(
                date: .on("2024-09-01"), isReachable: true, needsLogin: needsLogin, attribution: .sample)
            record.websites = [ProcessWebsite(link: "https://ogp.example", checks: [check], attribution: .sample)]
        }
        let item = try #require(plan.requirement("2.1", asOf))
        #expect(item.status == (needsLogin == nil ? .inProgress : needsLogin == true ? .notMet : .met))
        #expect(item.because.contains("whether a login is needed is not recorded") == (needsLogin == nil))
    }

    @Test("A response to all is published only where a link shows it", arguments: [true, false])
    func published(_ isLinked: Bool) throws {
        let plan = try StandardsCase.base { record in
            record.contributions = [.received("K1", "2024-03-01")]
            record.responses = [
                ReasonedResponse(
                    date: .on("2024-05-01"), text: "Thanks", evidence: isLinked ? [.page("all")] : [],
                    attribution: .sample)
            ]
        }
        #expect(plan.status("4.1", asOf) == (isLinked ? .met : .inProgress))
        #expect(plan.requirement("4.1", asOf)?.because.contains("no link shows where") == !isLinked)
    }

    @Test("A response to nothing that is there answers nothing")
    func orphan() throws {
        let plan = try StandardsCase.base { record in
            record.contributions = [.received("1", "2024-03-01")]
            var orphan = ReasonedResponse(
                date: .on("2024-05-01"), outcome: .rejected, text: "No", evidence: [.page("r")], attribution: .sample)
            orphan.of = "99"
            record.orphanResponses = [orphan]
        }
        #expect(plan.status("4.1", asOf) == .notMet)
        #expect(plan.requirement("4.1", asOf)?.because.contains("names a contribution that is not recorded") == true)
        #expect(plan.assessed(asOf).responses.hasResponseToAll == false)
        #expect(plan.assessed(asOf).influence[0].shown == .consult)
    }

    @Test("A response without a decision and without reasons is none")
    func empty() throws {
        let plan = try StandardsCase.base { record in
            record.contributions = [.received("K1", "2024-03-01")]
            record.contributions[0].responses = [ReasonedResponse(date: .on("2024-05-01"), attribution: .sample)]
        }
        #expect(plan.status("4.1", asOf) == .inProgress)
        #expect(plan.requirement("4.1", asOf)?.because.contains("neither a decision nor reasons") == true)
    }

    @Test("A group with no seats has none", arguments: [(0, RequirementStatus.inProgress), (1, .met)])
    func seats(_ seats: Int, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.base { record in
            record.forums[0].members = [
                ForumMember(name: "Ministry", group: .government, attribution: .sample),
                ForumMember(name: "Societies", group: .civilSociety, seats: seats, attribution: .sample),
            ]
            record.meetings = [.held(.forum, "2024-03-01")]
        }
        #expect(plan.requirement("1.1", "2024-04-01")?.verdicts[1].status == expected)
    }

    @Test(
        "Meetings count on results only where results and comments are stated",
        arguments: [
            (true, true, RequirementStatus.met), (nil, true, .inProgress), (true, nil, .inProgress),
            (nil, nil, .inProgress), (false, true, .notMet), (true, false, .notMet), (false, nil, .notMet),
        ] as [(Bool?, Bool?, RequirementStatus)])
    func results(_ results: Bool?, _ comments: Bool?, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.base { record in
            record.dates.end = .on("2025-06-30")
            record.meetings = ["2024-09-10", "2025-03-10"].map { day in
                var meeting = ProcessMeeting.held(.implementation, day)
                meeting.presentsResults = results
                meeting.recordsComments = comments
                return meeting
            }
        }
        let item = try #require(plan.requirement("5.1", asOf))
        #expect(item.status == expected)
        #expect(item.because.contains("whether results were presented") == (results == nil))
        #expect(item.because.contains("says that no results were presented") == (results == false))
        #expect(item.because.contains("says that no comments were recorded") == (comments == false))
    }

    @Test(
        "The open meetings of 2017 are open",
        arguments: [(true, RequirementStatus.met), (nil, .inProgress), (false, .notMet)]
            as [(Bool?, RequirementStatus)])
    func open(_ isOpen: Bool?, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2018-06-01")
            record.dates.start = .on("2018-07-01")
            record.dates.end = .on("2019-06-30")
            var meeting = ProcessMeeting.held(.implementation, "2018-10-01")
            meeting.isOpen = isOpen
            record.meetings = [meeting]
        }
        #expect(plan.status("6c", "2019-07-01") == expected)
        let because = try #require(plan.requirement("6c", "2019-07-01")?.because)
        #expect(because.contains("not everybody interested could come") == (isOpen == false))
    }

    private func statement(
        _ verdict: RequirementStatement.Verdict, _ role: AssessorRole, _ day: String? = nil,
        requirement: String = "4b"
    ) -> RequirementStatement {
        RequirementStatement(
            requirement: requirement, phase: .development, verdict: verdict, date: day.map { .on($0) } ?? .notStated,
            evidence: [.page("\(role)")],
            attribution: ProcessAttribution(source: SourcePosition(file: "process.csv"), role: role))
    }

    private func judged(_ statements: [RequirementStatement]) throws -> RequirementAssessment {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2019-06-01")
            record.statements = statements
        }
        return try #require(plan.requirement("4b", "2020-01-01"))
    }

    @Test("What one says and another denies is disputed, until the IRM speaks")
    func dispute() throws {
        let both = [statement(.met, .government), statement(.notMet, .civilSociety)]
        for order in [both, both.reversed()] {
            let item = try judged(order)
            #expect(item.status == .inProgress)
            #expect(
                item.because
                    == "Disputed: the government says met (development), civil society says not met (development).")
            #expect(try judged(order + [statement(.met, .irm)]).status == .met)
            #expect(try judged(order + [statement(.notMet, .irm)]).status == .notMet)
        }
        #expect(try judged([both[0]]).status == .met)
    }

    @Test("Who takes back what was said is not in dispute")
    func takenBack() throws {
        let item = try judged([
            statement(.notMet, .government, "2019-03-01"), statement(.met, .government, "2019-08-01"),
        ])
        #expect(item.status == .met)
    }

    @Test("Two verdicts of the IRM on one phase contradict each other unless a day puts them in order")
    func contradiction() throws {
        let both = [statement(.met, .irm), statement(.notMet, .irm)]
        for order in [both, both.reversed()] {
            let item = try judged(order)
            #expect(item.irm == "development: contradictory (met, notMet)")
            #expect(item.irmStatus == nil)
            #expect(item.status == .inProgress)
        }
        let later = try judged([statement(.notMet, .irm, "2019-10-01"), statement(.met, .irm, "2019-07-01")])
        #expect(later.irmStatus == .notMet && later.irm == "development: notMet")
    }

    @Test("A level of influence is the IRM's only where the IRM says so")
    func influence() throws {
        func level(_ role: AssessorRole?) throws -> InfluenceAssessment {
            try StandardsCase.base { record in
                record.dates.delivered = .on("2021-06-01")
                record.influence = [
                    InfluenceStatement(
                        phase: .development, level: .coded(.collaborate),
                        attribution: ProcessAttribution(source: SourcePosition(file: "process.csv"), role: role))
                ]
            }.assessed(asOf).influence[0]
        }
        let government = try level(.government)
        #expect(government.stated == nil && government.level != .collaborate && government.isMinimumMet == nil)
        #expect(government.accounts.map(\.attribution.role) == [.government])
        #expect(government.because.hasSuffix("The government says: collaborate."))
        #expect(try level(nil).stated == nil)
        let irm = try level(.irm)
        #expect(irm.stated == .coded(.collaborate) && irm.accounts.isEmpty && irm.isMinimumMet == true)
    }
}
