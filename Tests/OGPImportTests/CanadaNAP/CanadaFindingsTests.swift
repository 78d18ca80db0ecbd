import Findings
import OGPImport
import OGPModel
import Testing

struct CanadaFindingsTests {
    @Test(
        "each damage is reported once, at its row",
        arguments: [
            (FindingCode.canadaMissingPeriod, 3), (.canadaBadPeriod, 4), (.canadaForeignPeriod, 5), (.canadaTwice, 7),
            (.canadaMissingProgress, 10), (.canadaProgressInOneLanguage, 11), (.canadaNothingInOneLanguage, 12),
            (.canadaEvidenceInOneLanguage, 13), (.canadaMissingChallenges, 14), (.canadaChallengesInOneLanguage, 15),
            (.canadaForeignCommitment, 18), (.canadaBadCode, 19), (.canadaNoDepartment, 26),
            (.canadaOtherFrenchDeadline, 27),
        ])
    func once(code: FindingCode, row: Int) throws {
        let found = try ReadTracker("nap6-damaged.csv").findings(code)
        #expect(found.map(\.position.row) == [row])
        #expect(found.allSatisfy { !$0.message.isEmpty && !$0.fix.isEmpty })
    }

    @Test("what is damaged in several ways is reported for each")
    func several() throws {
        let read = try ReadTracker("nap6-damaged.csv")
        #expect(read.findings(.canadaUnlistedStatus).map(\.position.row) == [8, 9])
        #expect(read.findings(.canadaWrongParent).map(\.position.row) == [16, 17, 19])
        #expect(read.findings(.canadaMissingCode).map(\.position.row) == [20, 21])
        #expect(
            read.findings(.canadaOtherAttribute).map(\.field) == [
                "indicator_en", "indicator_deadline_en", "indicator_deadline_fr",
            ])
        #expect(read.findings(.canadaTwoSpellings).map(\.value) == ["C03.1.07"])
        #expect(read.findings(.canadaUnknownColumn).map(\.field) == ["note"])
        #expect(read.findings(.canadaUnknownPlan).isEmpty)
    }

    @Test("nothing that is damaged is dropped, but a row that names nothing")
    func kept() throws {
        let read = try ReadTracker("nap6-damaged.csv")
        #expect(read.summary.records == 26)
        #expect(read.items.flatMap(\.assessments).count == 25)
        let twice = try #require(read.item("C01.1.4"))
        #expect(twice.assessments.map(\.text) == ["First", "Second"])
        let undated = try #require(read.item("C01.1.1"))
        #expect(undated.assessments.map(\.text) == ["No period", "Sound"])
        #expect(read.item("C01.1.2")?.extra.first == ExtraCell(header: "reporting_period", text: "2026-13"))
        #expect(read.item("C01.1.5")?.assessments.first?.status == .unrecognised("Done soon"))
        #expect(read.item("C01.1.6")?.assessments.first?.status == .blank)
        #expect(read.item("C01.2.3")?.assessments.first?.isNothingNew == false)
        #expect(
            read.commitments.first { $0.number == "C02" }?.milestones.map(\.number).sorted() == [
                "2.1.9", "C02.1.1", "C02.10.1", "C02.2.1",
            ])
        #expect(read.item("C02.10.1")?.parent == "C02.1")
        #expect(read.item("C03.1.7")?.assessments.count == 2)
        #expect(read.item("C03.2.1")?.title == "Title two")
        #expect(read.item("C03.2.1")?.end.text == "By fall 2028")
        #expect(read.item("C04.1.1")?.extra == [ExtraCell(header: "note", text: "kept")])
    }

    @Test("a plan is checked too: titles, repeated indicators, due dates")
    func plan() throws {
        let read = try ReadTracker("nap5-plan-damaged.csv")
        #expect(
            read.findings(.canadaOtherText).map(\.field).sorted { ($0 ?? "") < ($1 ?? "") } == [
                "commitment_en", "commitment_en", "milestone_fr", "milestone_fr",
            ])
        #expect(read.findings(.canadaTwice).map(\.position.row) == [11])
        #expect(read.findings(.canadaBadDueDate).map(\.value) == ["June"])
        #expect(read.items.count == 10)
    }

    @Test("deadline, due date and French words that differ are told with both")
    func deadlines() throws {
        let read = try ReadTracker("nap5-plan.csv")
        let due = try #require(read.findings(.canadaOtherDueDate).first)
        #expect(due.message.contains("2023-06-01 to 2023-06-30") && due.message.contains("2022-06-30"))
        let french = try #require(read.findings(.canadaOtherFrenchDeadline).first)
        #expect(french.message.contains("By spring 2023") && french.message.contains("D'ici l'automne 2023"))
        #expect(read.findings(.canadaOpenDeadline).map(\.value) == ["2024-12", "2024-12"])
    }

    @Test("a file of two plans is of no plan that can be told, and its ids carry none")
    func untold() throws {
        let read = try ReadTracker("plan-untold.csv")
        let finding = try #require(read.findings(.canadaUnknownPlan).first)
        #expect(finding.message.contains("4 and 5"))
        #expect(read.commitments.map(\.id.text) == ["CA-NAP-C01"])
        #expect(read.commitments.first?.planNumber == "")
    }

    @Test(
        "columns and periods that contradict each other leave the plan open",
        arguments: [
            ("indicator_s4d", "2025-12"), ("indicator_due_date", "2026-06"), ("indicator_deadline_en", "2019-03"),
        ])
    func contradiction(column: String, period: String) throws {
        let read = try ReadTracker([
            "reporting_period": period, "commitments": "C01", "milestones": "C01.1", "indicators": "C01.1.1",
            "status": "C", "progress_en": "a", "progress_fr": "b", column: "",
        ])
        #expect(read.codes["CAN001"] == 1)
        #expect(read.summary.generation.isEmpty)
    }

    @Test("challenges are asked for in plan 6 alone")
    func conditions() throws {
        for (period, count) in [("2022-06", 0), ("2026-06", 1)] {
            let read = try ReadTracker([
                "reporting_period": period, "commitments": "C01", "milestones": "C01.1", "indicators": "C01.1.1",
                "status": "LP", "progress_en": "a", "progress_fr": "b", "evidence_en": "c",
            ])
            #expect(read.findings(.canadaMissingChallenges).count == count)
            #expect(read.findings(.canadaEvidenceInOneLanguage).count == count)
        }
    }
}
