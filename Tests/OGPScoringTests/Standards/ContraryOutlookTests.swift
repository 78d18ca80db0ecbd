import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("Contrary to process, by era")
struct ContraryOutlookTests {
    private func outlook(_ trigger: String, _ plan: StandardsCase, _ day: String) -> ContraryOutlook.Level? {
        plan.assessed(day).contrary.reasons.first { $0.trigger == trigger }?.outlook
    }

    @Test(
        "The delivery window of each era: the last day in time, and the day after",
        arguments: [
            // 2012 to 2014: four months after the day that a source states.
            ("2013-04-30", "2013-08-30", ContraryOutlook.Level.no), ("2013-04-30", "2013-08-31", .yes),
            // Due on the last day of October: four months later is the last day of February, in a leap year the 29th.
            ("2011-10-31", "2012-02-29", .no), ("2011-10-31", "2012-03-01", .yes),
            // 2015: 30 June and four months.
            ("2015-06-30", "2015-10-30", .no), ("2015-06-30", "2015-10-31", .yes),
            // 2016 and 2017: the same, by the calendar of 2015.
            ("2016-06-30", "2016-10-30", .no), ("2016-06-30", "2016-10-31", .yes), ("2016-06-30", "2016-12-31", .yes),
            // 2018 to 2021: 31 August and four months, that is by 31 December.
            ("2020-08-31", "2020-12-31", .no), ("2018-08-31", "2018-12-31", .no), ("2020-08-31", "2021-01-01", .yes),
        ])
    func delivery(_ due: String, _ delivered: String, _ expected: ContraryOutlook.Level) throws {
        let plan = try StandardsCase { record in
            record.dates.deliveryDue = .on(due)
            record.dates.delivered = .on(delivered)
        }
        #expect(outlook("lateness", plan, "2022-06-01") == expected)
    }

    @Test(
        "Since 2022 twelve months after the end of the last plan count",
        arguments: [
            ("2023-06-30", "2024-06-29", ContraryOutlook.Level.no), ("2023-06-30", "2024-06-30", .no),
            ("2023-06-30", "2024-07-01", .yes), ("2024-02-29", "2025-02-28", .no), ("2024-02-29", "2025-03-01", .yes),
        ])
    func afterLastPlan(_ end: String, _ delivered: String, _ expected: ContraryOutlook.Level) throws {
        let plan = try StandardsCase { record in
            record.dates.previousEnd = .on(end)
            record.dates.delivered = .on(delivered)
        }
        #expect(outlook("lateness", plan, "2026-01-01") == expected)
    }

    @Test(
        "A plan whose delivery is not recorded is at risk, and after the limit said to be late only if it was not delivered",
        arguments: [
            ("2024-03-31", ContraryOutlook.Level.no, false), ("2024-06-30", .atRisk, false),
            ("2024-07-01", .atRisk, true),
        ])
    func notDelivered(_ asOf: String, _ expected: ContraryOutlook.Level, _ isPast: Bool) throws {
        let plan = try StandardsCase { record in
            record.dates.previousEnd = .on("2023-06-30")
            record.dates.developmentStart = .on("2024-03-01")
        }
        let reason = try #require(plan.assessed(asOf).contrary.reasons.first { $0.trigger == "lateness" })
        #expect(reason.outlook == expected)
        #expect(reason.text.contains("If the plan was not delivered, it is late.") == isPast)
        #expect(reason.date == .day("2024-07-01"))
    }

    @Test("Where the day of the era is known and none is stated, the window gives the due day")
    func window() throws {
        let plan = try StandardsCase { record in
            record.dates.previousEnd = .on("2018-06-30")
            record.dates.delivered = .on("2018-11-30")
        }
        #expect(outlook("lateness", plan, "2022-06-01") == .no)
        #expect(plan.assessed("2022-06-01").contrary.reasons.first?.text.contains("due on 2018-08-31") == true)
    }

    @Test(
        "The grace period covers plans made until the end of 2023; one begun then and delivered later may be covered",
        arguments: [
            ("2023-12-30", ContraryOutlook.Level.grace), ("2023-12-31", .grace), ("2024-01-01", .atRisk),
        ])
    func grace(_ delivered: String, _ expected: ContraryOutlook.Level) throws {
        // Requirement 1.1 is sourced; its meetings are more than six months apart.
        let plan = try StandardsCase { record in
            record = .worked
            record.dates.delivered = .on(delivered)
            record.meetings.removeAll { $0.date.text > "2023-12-01" && $0.kind == .forum }
            record.meetings.append(.held(.implementation, "2024-06-15"))
        }
        #expect(plan.status("1.1", "2024-05-14") == .notMet)
        #expect(plan.assessed("2024-05-14").contrary.outlook == expected)
    }

    @Test(
        "When the co-creation began decides the grace period together with the delivery, and the reading is printed",
        arguments: [
            ("2023-06-01", "2023-12-31", ContraryOutlook.Level.grace, "this one was made by then"),
            (
                "2023-06-01", "2024-01-01", .atRisk,
                "began on 2023-06-01, within it, and the plan was delivered after it"
            ),
            ("2023-12-31", "2024-06-01", .atRisk, "whether it is covered is not laid down"),
            ("2024-01-01", "2024-06-01", .yes, "The website asks for a login."),
            (nil, "2024-01-01", .atRisk, "when the co-creation of this one began is not stated"),
        ] as [(String?, String, ContraryOutlook.Level, String)])
    func coCreated(
        _ begun: String?, _ delivered: String, _ expected: ContraryOutlook.Level, _ words: String
    ) throws {
        let plan = try StandardsCase { record in
            if let begun { record.dates.developmentStart = .on(begun) }
            record.dates.delivered = .on(delivered)
            record.websites = ProcessRecord.worked.websites
            record.websites[0].checks[0].needsLogin = true
        }
        #expect(plan.status("2.1", "2024-07-01") == .notMet)
        let contrary = plan.assessed("2024-07-01").contrary
        #expect(contrary.outlook == expected)
        #expect(contrary.reasons.contains { $0.outlook == expected && $0.text.contains(words) }, "\(contrary.reasons)")
    }

    @Test("A requirement held from memory puts a plan at risk, never more")
    func cap() throws {
        let plan = try StandardsCase { record in
            record = .worked
            record.timelines[0].date = .on("2023-09-01")
        }
        let assessment = plan.assessed("2024-01-31")
        #expect(assessment.statuses["3.1"] == .notMet)
        #expect(assessment.contrary.outlook == .atRisk)
        let reason = assessment.contrary.reasons.first { $0.text.contains("requirement 3.1 is not met") }
        #expect(reason?.text.contains("Its wording is unconfirmed.") == true)
        #expect(reason?.confidence == .unconfirmed)
    }

    @Test("The IRM's own verdict counts as it stands, whatever the record shows")
    func verdict() throws {
        let plan = try StandardsCase { record in
            record = .worked
            record.dates.developmentStart = .on("2024-01-05")
            record.statements = [
                RequirementStatement(
                    requirement: "3.1", phase: .development, verdict: .notMet, said: "No", date: .on("2024-05-01"),
                    attribution: .irm)
            ]
        }
        #expect(plan.status("3.1", "2024-06-01") == .met)
        #expect(plan.requirement("3.1", "2024-06-01")?.irm == "development: notMet")
        #expect(plan.assessed("2024-06-01").contrary.outlook == .yes)
        #expect(plan.assessed("2024-04-30").contrary.outlook != .yes)
    }

    @Test(
        "Public influence is held against the minimum of 2017 to 2021",
        arguments: [
            (PublicInfluence.consult, PublicInfluence.inform, ContraryOutlook.Level.yes), (.involve, .inform, .no),
            (.collaborate, .noConsultation, .yes), (.involve, .consult, .no),
        ])
    func influence(_ development: PublicInfluence, _ implementation: PublicInfluence, _ expected: ContraryOutlook.Level)
        throws
    {
        let plan = try StandardsCase { record in
            record.dates.delivered = .on("2019-08-31")
            record.influence = [
                InfluenceStatement(phase: .development, level: .coded(development), attribution: .irm),
                InfluenceStatement(phase: .implementation, level: .coded(implementation), attribution: .irm),
            ]
        }
        let reasons = plan.assessed("2022-06-01").contrary.reasons.filter { $0.trigger == "participation" }
        #expect(reasons.count == 2)
        #expect(reasons.contains { $0.outlook == .yes } == (expected == .yes))
        #expect(plan.assessed("2022-06-01").isInfluenceMinimumMet == (expected == .no))
    }

    @Test(
        "The plan's own days choose edition and era",
        arguments: [
            ("2016-12-31", "2011", "2016"), ("2017-01-01", "2017", "2016"), ("2018-01-01", "2017", "2018"),
            ("2021-12-31", "2017", "2018"), ("2022-01-01", "2022", "2022"), ("2015-12-31", "2011", "2014"),
        ])
    func eras(_ delivered: String, _ edition: String, _ era: String) throws {
        let assessment = try StandardsCase { $0.dates.delivered = .on(delivered) }.assessed("2026-01-01")
        #expect(assessment.edition?.id == edition)
        #expect(assessment.contrary.era == era)
    }

    @Test("Local members follow OGP Local from 2021, and the national edition before")
    func local() throws {
        for (delivered, edition) in [("2020-12-31", "2017"), ("2021-01-01", "local"), ("2024-05-01", "local")] {
            var plan = try StandardsCase { $0.dates.delivered = .on(delivered) }
            plan.process.member.level = .local
            #expect(plan.assessed("2026-01-01").edition?.id == edition)
        }
    }

    @Test("A plan of which no day is known is held against nothing")
    func noDay() throws {
        let assessment = try StandardsCase { _ in }.assessed("2026-01-01")
        #expect(assessment.edition == nil)
        #expect(assessment.requirements.isEmpty)
        #expect(assessment.contrary.outlook == .unknown)
        #expect(assessment.contrary.because == ["No day of the plan is known, so that no rules can be chosen."])
    }

    @Test("A letter that says so settles it")
    func letter() throws {
        let plan = try StandardsCase { record in
            record = .worked
            record.letters = [ProcessLetter(kind: .contraryToProcess, date: .on("2024-03-01"), attribution: .sample)]
        }
        #expect(plan.assessed("2024-02-29").contrary.outlook == .no)
        #expect(plan.assessed("2024-03-01").contrary.outlook == .yes)
    }
}
