import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("Evidence inside and outside the period it is asked for")
struct EvidencePeriodTests {
    private let asOf = "2024-11-01"

    @Test(
        "Outreach counts from six months before the development to the delivery",
        arguments: [
            ("2020-05-01", RequirementStatus.noEvidence), ("2023-06-30", .noEvidence), ("2023-07-01", .met),
            ("2024-06-01", .met), ("2024-06-02", .noEvidence), ("2024-10-01", .noEvidence),
        ])
    func outreach(_ day: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.base { record in
            record.outreach = [OutreachActivity(date: .on(day), title: "Tour", attribution: .sample)]
        }
        let item = try #require(plan.requirement("3.2", asOf))
        #expect(item.status == expected)
        #expect(
            item.because.contains("Recorded, but outside the period from 2023-07-01 to 2024-06-01: Tour of \(day)")
                == (expected == .noEvidence))
        #expect(item.evidence.isEmpty == (expected == .noEvidence))
    }

    @Test(
        "An input period counts where it lies in the development, at least in part",
        arguments: [
            ("2020-08-20", "2020-09-01", RequirementStatus.noEvidence), ("2023-12-01", "2023-12-31", .noEvidence),
            ("2023-12-01", "2024-01-10", .met), ("2024-05-20", "2024-06-20", .met),
            ("2024-06-02", "2024-07-01", .noEvidence),
        ])
    func inputs(_ opens: String, _ closes: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.base { record in
            record.inputPeriods = [
                InputPeriod(title: "Form", opens: .on(opens), closes: .on(closes), attribution: .sample)
            ]
        }
        #expect(plan.status("3.3", asOf) == expected)
        #expect(plan.requirement("3.3", asOf)?.because.contains("outside the period") == (expected == .noEvidence))
    }

    @Test("An input period that is still open is not over, and its days to come do not count")
    func open() throws {
        let plan = try StandardsCase.base { record in
            record.inputPeriods = [
                InputPeriod(title: "Form", opens: .on("2024-03-01"), closes: .on("2024-04-12"), attribution: .sample)
            ]
        }
        let open = try #require(plan.requirement("3.3", "2024-03-10"))
        #expect(open.status == .inProgress)
        #expect(open.because == "Open since 2024-03-01, 10 days so far, and to close on 2024-04-12.")
        #expect(open.nextDue == .day("2024-04-12"))
        #expect(plan.status("3.3", "2024-04-11") == .inProgress)
        #expect(plan.requirement("3.3", "2024-04-12")?.because.contains("43 days") == true)
        #expect(plan.status("3.3", "2024-04-12") == .met)
    }

    @Test(
        "A look at the website counts from six months before the development, and its age is shown",
        arguments: [("2013-04-01", RequirementStatus.inProgress), ("2023-07-01", .met), ("2024-10-02", .met)])
    func website(_ day: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.base { record in
            let check = ProcessWebsite.Check(
                date: .on(day), isReachable: true, needsLogin: false, attribution: .sample)
            record.websites = [ProcessWebsite(link: "https://ogp.example", checks: [check], attribution: .sample)]
        }
        let item = try #require(plan.requirement("2.1", asOf))
        #expect(item.status == expected)
        if day == "2024-10-02" { #expect(item.because.contains("30 days before 2024-11-01")) }
        #expect(item.because.contains("outside the period") == (expected != .met))
    }

    @Test(
        "A response counts up to two months after the delivery",
        arguments: [
            ("2024-05-15", RequirementStatus.met), ("2024-08-01", .met), ("2024-08-02", .notMet),
            ("2026-04-05", .notMet),
        ])
    func response(_ day: String, _ expected: RequirementStatus) throws {
        let plan = try StandardsCase.base { $0.contributions = [.received("K1", "2024-03-01", answered: day)] }
        let item = try #require(plan.requirement("4.1", "2026-05-01"))
        #expect(item.status == expected)
        #expect(item.because.contains("outside the period from 2024-01-01 to 2024-08-01") == (expected == .notMet))
    }

    @Test("Shortly after the delivery a missing response is due, and then overdue")
    func due() throws {
        let plan = try StandardsCase.base { $0.contributions = [.received("K1", "2024-03-01")] }
        #expect(plan.status("4.1", "2024-08-01") == .noEvidence)
        #expect(plan.requirement("4.1", "2024-08-01")?.nextDue == .day("2024-08-01"))
        #expect(plan.status("4.1", "2024-08-02") == .notMet)
        #expect(plan.requirement("4.1", "2024-08-02")?.overdueSince == .day("2024-08-02"))
    }

    @Test(
        "A response is not older than what it answers",
        arguments: [("2024-04-30", RequirementStatus.notMet), ("2024-05-01", .met)])
    func older(_ day: String, _ expected: RequirementStatus) throws {
        let own = try StandardsCase.base { $0.contributions = [.received("K1", "2024-05-01", answered: day)] }
        #expect(own.status("4.1", asOf) == expected)
        #expect(own.requirement("4.1", asOf)?.because.contains("older than the contribution") == (expected == .notMet))
        let together = try StandardsCase.base { record in
            record.contributions = [.received("K1", "2024-05-01")]
            record.responses = [
                ReasonedResponse(date: .on(day), text: "Thanks", evidence: [.page("all")], attribution: .sample)
            ]
        }
        #expect(together.status("4.1", asOf) == expected)
        #expect(own.assessed(asOf).responses.answered == (expected == .met ? 1 : 0))
    }

    @Test(
        "A report on the whole term counts from the plan's last day on",
        arguments: [("2024-10-01", RequirementStatus.noEvidence), ("2026-06-30", .met)])
    func term(_ filed: String, _ expected: RequirementStatus) throws {
        var plan = try StandardsCase.base { record in
            record.reports = [ProcessReport(kind: .endOfTerm, filed: .on(filed), attribution: .sample)]
        }
        plan.process.member.level = .local
        #expect(plan.status("L4", "2026-09-01") == expected)
    }

    @Test("The periods are data, each with its basis")
    func data() throws {
        let standards = try StandardsCatalogue.bundled()
        #expect(standards.periods.map(\.id) == ["development", "awareness", "response", "plan", "term"])
        let response = try #require(standards.periods.first { $0.id == "response" })
        #expect(response.monthsAfter == 2 && response.basis.confidence == .unconfirmed)
        #expect(standards.edition("2022")?.requirement("4.1")?.period == response)
    }

    @Test("What is given after the delivery belongs to the implementation")
    func afterDelivery() throws {
        let before = try StandardsCase.base { record in
            record.contributions = [.received("K1", "2024-03-01", answered: "2024-05-01")]
        }
        var after = before
        after.process.record.contributions.append(.received("K2", "2024-07-15"))
        #expect(before.status("4.1", asOf) == .met)
        #expect(after.status("4.1", asOf) == .met)
        #expect(after.requirement("4.1", asOf)?.because.contains("One contribution given after the delivery") == true)
    }

    @Test("What is dated after the day has not happened: a delivery to come is none")
    func delivery() throws {
        let plan = try StandardsCase.base()
        #expect(plan.assessed("2024-05-31").eraBasis == "begins on 2024-07-01")
        #expect(plan.assessed("2024-05-31").record.dates.delivered.isNotStated)
        #expect(plan.assessed("2024-06-01").eraBasis == "delivered on 2024-06-01")
        var due = plan
        due.process.record.dates.start = .notStated
        due.process.record.dates.deliveryDue = .on("2024-06-15")
        #expect(due.assessed("2024-05-31").eraBasis == "to be delivered by 2024-06-15")
    }
}
