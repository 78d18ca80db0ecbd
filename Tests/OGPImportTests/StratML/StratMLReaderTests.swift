import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

struct StratMLReaderTests {
    @Test("the plan is read with its dates, texts and contact")
    func plan() throws {
        let read = try StratMLPlanUnderTest(fixture: "plan.xml")
        let plan = try #require(read.summary.plans.first)
        #expect(read.summary.plans.count == 1 && read.summary.isWholePlan)
        #expect(plan.id.text == "_0a1b2c3d-0001-4a00-8a00-000000000099" && plan.idSource == .given)
        #expect(plan.member.code == "KEN" && plan.member.nameInSource == "Kenya")
        #expect(plan.title == "Open Government Plan 2021-2023")
        #expect(
            plan.summary == "What the government promises to open, and by when.\n\nIt is reviewed every year.\n\n"
                + "Comments are welcome at https://plans.example.org/comments.")
        #expect(plan.start.text == "2021-01-01" && plan.end.text == "2023-12-31")
        #expect(plan.published == CivilDate(iso: "2023-03-31") && plan.submitted == nil)
        #expect(plan.url == "https://plans.example.org/2021.xml" && plan.lead == ["Kenya"])
        #expect(
            plan.contact
                == ContactDetails(
                    name: "Wanjiru Example", position: "", email: "wanjiru@example.org", telephone: "+1 202 555 0100"))
        #expect(
            plan.extra.map(\.header) == [
                "Type", "Acronym", "Organization Description", "Vision", "Mission", "Value", "Value",
            ])
        #expect(plan.source.line == 3 && plan.source.element == "/PerformancePlanOrReport")
    }

    @Test("an objective becomes a commitment with the name of its goal as heading")
    func commitment() throws {
        let commitment = try #require(try StratMLPlanUnderTest(fixture: "plan.xml").commitments.first)
        #expect(commitment.id.text == "_0a1b2c3d-0001-4a00-8a00-000000000011" && commitment.idSource == .given)
        #expect(commitment.number == "1.1" && commitment.title == "Publish the budget tables")
        #expect(commitment.heading == "Open Budget")
        #expect(
            commitment.fullText == """
                Publish the tables of each year's budget as open data. See https://budget.example.org/tables.

                The tables cost 10^6 shillings a year.

                The portal is run by https://portal.example.org.
                """)
        #expect(commitment.plan?.text == "_0a1b2c3d-0001-4a00-8a00-000000000099")
        #expect(commitment.planEndYear == 2023 && commitment.submitted == nil)
        #expect(commitment.start.text == "2021-01-01" && commitment.end.text == "2022-12-31")
        #expect(commitment.evidence.map(\.link) == ["https://budget.example.org/tables", "https://portal.example.org"])
        #expect(commitment.ratings == CommitmentRatings() && commitment.assessments.isEmpty)
        #expect(commitment.policyAreas == PolicyAreas(coded: 0, vocabulary: "stratml"))
        #expect(commitment.source.line == 29)
        #expect(
            commitment.source.element == "/PerformancePlanOrReport/StrategicPlanCore[1]/Goal[1]/Objective[1]")
    }

    @Test("an indicator becomes a milestone, its results dated statements in the order of time")
    func milestone() throws {
        let milestone = try #require(try StratMLPlanUnderTest(fixture: "plan.xml").milestones.first)
        #expect(
            milestone.title == "Tables published (Tables)" && milestone.number == "1.1.1" && milestone.parent == nil)
        #expect(milestone.end.text == "2022-12-31" && milestone.text == "Counted by the portal.")
        #expect(
            milestone.output == """
                2021-01-01 to 2021-12-31: 10 Tables; Status: Annual Baseline
                2022-01-01 to 2022-12-31: 12 Tables; Every table of the year
                """)
        #expect(milestone.assessments.map(\.date?.description) == ["2021-12-31", "2022-12-31"])
        #expect(milestone.assessments.map(\.status) == [.coded(.inProgress), .coded(.complete)])
        #expect(milestone.assessments.map(\.said) == ["In progress", "Completed"])
        #expect(milestone.assessments.allSatisfy { $0.role == .other && $0.by == "Kenya" && $0.stage == .progress })
        #expect(
            milestone.assessments.last?.text
                == "2022-01-01 to 2022-12-31: 12 Tables; Status: Completed; All tables stand at https://budget.example.org/2022."
        )
        #expect(milestone.assessments.last?.evidence.map(\.link) == ["https://budget.example.org/2022"])
        #expect(milestone.evidence.map(\.link) == ["https://other.example.org/plan.xml"])
        #expect(milestone.status == .coded(.complete))
    }

    @Test("without a dimension the target in words is the title; without dates there is no deadline")
    func titles() throws {
        let milestones = try StratMLPlanUnderTest(fixture: "plan.xml").milestones
        #expect(milestones.map(\.title) == ["Tables published (Tables)", "A guide in two languages"])
        #expect(milestones.last?.start.meaning == .notStated(text: ""))
        #expect(milestones.last?.assessments.map(\.when) == [nil])
    }

    @Test("targets and results are paired by period and never by position")
    func pairs() throws {
        let extra = try StratMLPlanUnderTest(fixture: "plan.xml").milestones.first?.extra ?? []
        let pairs = extra.filter { $0.header == "NumberOfUnits, actual of target" }.map(\.text)
        #expect(pairs == ["2022-01-01 to 2022-12-31: 12 of 12 Tables", "2021-01-01 to 2021-12-31: 7 of 10 Tables"])
        #expect(
            extra.filter { $0.header != "NumberOfUnits, actual of target" } == [
                ExtraCell(header: "PerformanceIndicatorType", text: "Quantitative"),
                ExtraCell(header: "ValueChainStage", text: "Output"),
                ExtraCell(
                    header: "Relationship", text: "Broader Than: Tables read; _0a1b2c3d-0001-4a00-8a00-000000000022"),
                ExtraCell(header: "Relationship", text: "https://other.example.org/plan.xml"),
            ])
    }

    @Test("the lead is who performs: at the objective, else at the goal, else the plan's organisation")
    func leads() throws {
        let commitments = try StratMLPlanUnderTest(fixture: "plan.xml").commitments
        #expect(commitments.map(\.lead) == [["National Treasury"], ["Budget Watch"], ["Kenya"]])
        #expect(
            commitments[1].stakeholders == [
                Stakeholder(name: "Budget Watch", kind: .organisation, role: .lead, said: "Writer"),
                Stakeholder(name: "Budget Watch", kind: .organisation, role: .beneficiary, said: "Writer"),
                Stakeholder(name: "Budget Watch", kind: .organisation, role: .unknown, said: "Adviser"),
                Stakeholder(name: "Otieno Example", kind: .person, role: .lead, said: "Editor"),
            ])
        #expect(
            commitments[0].stakeholders == [
                Stakeholder(name: "Citizens", kind: .group, role: .beneficiary, said: "Readers")
            ])
    }

    @Test("an objective without an identifier gets an id made of its content, and that is said once")
    func derivedID() throws {
        let read = try StratMLPlanUnderTest(fixture: "plan.xml")
        let commitment = try #require(read.commitments.last)
        #expect(commitment.idSource == .derived)
        #expect(commitment.id.text.hasPrefix("KEN-") && commitment.id.text.contains("-2.1-"))
        #expect(read.codes.filter { $0 == "SML013" }.count == 1)
    }

    @Test("names of ANSI's edition, a stray element and a submitter inside are read")
    func ansi() throws {
        let read = try StratMLPlanUnderTest(fixture: "part-2-ansi.xml")
        let commitment = try #require(read.commitments.first)
        #expect(commitment.title == "Publish the fees of every berth." && commitment.lead == ["Port Office"])
        #expect(commitment.milestones.map(\.title) == ["Berths listed (%)"])
        #expect(commitment.milestones.first?.extra.first?.text == "Quantitative")
        #expect(read.summary.plans.first?.contact?.name == "Amina Example")
        #expect(read.layout?.unknownNames == ["id"])
        #expect(read.findings(.stratMLUnreadElements).map(\.position.line) == [3])
        #expect(commitment.missing[.memberCode] == .unrecognised && commitment.member.name == "Harbour Agency")
        #expect(read.findings(.stratMLNoMember).count == 1)
    }

    @Test("ids that are unique only in their file stand behind a key of the plan")
    func keys() throws {
        let first = try StratMLPlanUnderTest(fixture: "part-2-ansi.xml")
        let text = try Fixtures.text("stratml/part-2-ansi.xml").replacing("Harbour Agency", with: "River Agency")
        let second = try StratMLPlanUnderTest(text: text)
        #expect(first.commitments[0].id.text.hasSuffix("-1.1") && first.commitments[0].idSource == .given)
        #expect(first.commitments[0].id != second.commitments[0].id)
        #expect(first.summary.plans[0].id != second.summary.plans[0].id)
    }

    @Test("what is known from the start is there before the first commitment")
    func summary() throws {
        let read = try StratMLPlanUnderTest(fixture: "plan.xml")
        #expect(read.summary.format == "stratml" && read.summary.snapshotDay == nil)
        #expect(read.summary.commitments == 3 && read.summary.milestones == 2 && read.summary.records == 5)
        #expect(read.summary.newest?.day == CivilDate(iso: "2023-03-31"))
        #expect(read.layout?.counts.map(\.count) == [2, 3, 2, 2, 3, 3, 5])
        #expect(read.layout?.elements == 147 && read.layout?.unknownNames == [])
    }
}
