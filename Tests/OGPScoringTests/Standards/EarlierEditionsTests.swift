import Findings
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("Plans of earlier editions and of OGP Local")
struct EarlierEditionsTests {
    @Test("Answers to the IRM's questions choose their edition where no day of the plan is known")
    func answersAlone() throws {
        let answer = ProcessAnswer(
            question: .inPersonConsultation, answer: .coded(.yes), said: "Yes", sourceYear: nil, attribution: .irm)
        let plan = try StandardsCase { $0.answers = [answer] }
        let assessment = plan.assessed("2016-07-31")
        #expect(assessment.edition?.id == "2011" && !assessment.eraBasis.isEmpty)
        #expect(assessment.statuses["Q5"] == .met && assessment.statuses["Q1"] == .noEvidence)
        #expect(try StandardsCase { _ in }.assessed("2016-07-31").edition == nil)
    }

    private func answer(
        _ question: ProcessQuestion, _ value: Coded<ProcessAnswer.Value>, _ said: String
    ) -> ProcessAnswer {
        ProcessAnswer(question: question, answer: value, said: said, sourceYear: 2016, attribution: .irm)
    }

    @Test("The IRM's answers decide the process questions where nothing else is recorded")
    func answers() throws {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2014-06-01")
            record.answers = [
                answer(.timeline, .coded(.yes), "Yes"), answer(.advanceNotice, .coded(.no), "No"),
                answer(.awareness, .coded(.unclear), "Unclear"), answer(.onlineConsultation, .notReviewed, "NR"),
            ]
        }
        let assessment = plan.assessed("2016-07-01")
        #expect(assessment.edition?.id == "2011")
        #expect(
            assessment.requirements.map(\.status)
                == [.met, .notMet, .noEvidence, .noEvidence, .noEvidence, .noEvidence, .noEvidence])
        #expect(assessment.requirements.map(\.irm) == ["Yes", "No", "Unclear", "NR", nil, nil, nil])
        #expect(plan.assessed("2015-12-31").requirements.first?.status == .noEvidence)
    }

    @Test("What the record shows stands beside an answer of the IRM that says no")
    func dispute() throws {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2014-06-01")
            record.outreach = [OutreachActivity(date: .on("2014-03-01"), title: "Tour", attribution: .sample)]
            record.answers = [answer(.awareness, .coded(.no), "No")]
        }
        let item = plan.requirement("Q3", "2016-07-01")
        #expect(item?.status == .met)
        #expect(item?.irm == "No")
    }

    @Test("Neither online nor offline engagement makes a plan of 2016 contrary to process")
    func engagement() throws {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2016-06-01")
            record.answers = [
                answer(.onlineConsultation, .coded(.no), "No"), answer(.inPersonConsultation, .coded(.no), "No"),
            ]
        }
        #expect(plan.assessed("2017-01-01").contrary.outlook == .yes)
    }

    @Test(
        "The forum of 2017 meets every three months",
        arguments: [("2018-04-14", RequirementStatus.met), ("2018-04-15", .met), ("2018-04-16", .notMet)])
    func quarterly(_ asOf: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase { record in
            record.dates.developmentStart = .on("2018-01-15")
            record.dates.delivered = .on("2018-12-01")
            record.meetings = [.held(.forum, "2018-01-15")]
        }
        #expect(plan.status("1b", asOf) == expected)
    }

    @Test("An account needs evidence, the IRM's verdict does not", arguments: [true, false])
    func statements(_ isIRM: Bool) throws {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2019-08-31")
            record.statements = [
                RequirementStatement(
                    requirement: "2c", verdict: .met, said: "Yes", attribution: isIRM ? .irm : .sample)
            ]
        }
        #expect(plan.status("2c", "2020-01-01") == (isIRM ? .met : .inProgress))
        var shown = plan
        shown.process.record.statements[0].evidence = [.page("call")]
        #expect(shown.status("2c", "2020-01-01") == .met)
    }

    @Test("Parity allows one seat of difference", arguments: [(2, RequirementStatus.met), (3, .met), (4, .notMet)])
    func parity(_ seats: Int, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2019-08-31")
            record.forums = [
                Forum(
                    name: "Forum",
                    members: [
                        ForumMember(name: "Ministry", group: .government, seats: 2, attribution: .sample),
                        ForumMember(name: "Union", group: .civilSociety, seats: seats, attribution: .sample),
                        ForumMember(name: "Agency", group: .international, seats: 9, attribution: .sample),
                    ], attribution: .sample)
            ]
        }
        #expect(plan.status("2b", "2020-01-01") == expected)
        #expect(plan.status("2a", "2020-01-01") == .met)
    }

    @Test(
        "The inception report of a local member is due within two months of delivery",
        arguments: [
            ("2024-02-28", RequirementStatus.met), ("2024-02-29", .met), ("2024-03-01", .notMet), (nil, .noEvidence),
        ] as [(String?, RequirementStatus)])
    func inception(_ filed: String?, _ expected: RequirementStatus) throws {
        var plan = try StandardsCase { record in
            record.dates.delivered = .on("2023-12-31")
            record.dates.start = .on("2024-01-01")
            if let filed {
                record.reports = [ProcessReport(kind: .inception, filed: .on(filed), attribution: .sample)]
            }
        }
        plan.process.member.level = .local
        #expect(plan.status("L1", "2024-06-01") == expected)
        #expect(plan.requirement("L1", "2024-02-15")?.nextDue == .day("2024-02-29"))
    }

    @Test("A website that could not be reached is not taken for missing")
    func unreachable() throws {
        let plan = try StandardsCase { record in
            record = .worked
            record.websites[0].checks.append(
                ProcessWebsite.Check(date: .on("2024-05-01"), isReachable: false, attribution: .sample))
        }
        #expect(plan.status("2.1", "2024-04-30") == .met)
        #expect(plan.status("2.1", "2024-05-01") == .inProgress)
    }
}
