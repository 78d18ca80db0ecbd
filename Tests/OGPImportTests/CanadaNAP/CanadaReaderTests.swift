import ByteReading
import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

struct CanadaReaderTests {
    @Test(
        "every layout is recognised, with its plan and kind",
        arguments: [
            ("nap4-rows.csv", "nap4", "updates"), ("nap5-rows.csv", "nap5", "updates"),
            ("nap5-rows-french.csv", "nap5", "updates"), ("nap5-unpublished.csv", "nap5", "updates"),
            ("nap6-rows.csv", "nap6", "updates"), ("nap5-plan.csv", "nap5", "commitments"),
            ("plan-untold.csv", "", "updates"),
        ])
    func layouts(file: String, generation: String, kind: String) throws {
        let input = InputFile(bytes: try Fixtures.bytes("canada-nap/" + file), name: file)
        #expect(try ImportFormats.format(of: input, options: ImportOptions()) is CanadaNAPFormat)
        let read = try ReadTracker(file)
        #expect(read.summary.generation == generation)
        #expect(read.summary.kind == kind)
        #expect(read.summary.format == "canada-nap")
        #expect(read.commitments.allSatisfy { $0.member.code == "CAN" })
    }

    @Test(
        "a table with other columns is no tracker", arguments: ["a,b", "commitments,indicators", "status,indicators"])
    func others(header: String) throws {
        let input = InputFile(text: header + "\n1,2\n", name: "table.csv")
        #expect(CanadaNAPFormat().recognises(try InputLook(input, options: ImportOptions())) == .no)
        #expect(throws: ImportFailure.wrongFormat(name: "table.csv", format: "canada-nap")) { try ReadTracker(input) }
    }

    @Test("a plan gives commitments and indicators with the titles of both languages")
    func plan() throws {
        let read = try ReadTracker("nap5-plan.csv")
        #expect(read.commitments.map(\.id.text) == (1...5).map { "CA-NAP5-C0\($0)" })
        let first = try #require(read.commitments.first)
        #expect(first.plan?.text == "CA-NAP5" && first.planNumber == "5" && first.number == "C01")
        #expect(first.title == "Open registers")
        #expect(first.translations == [PlanText(.title, language: "fr", text: "Registres ouverts")])
        #expect(first.milestones.map(\.number) == ["C01.1.1", "C01.1.2", "C01.10.1"])
        #expect(first.lead == ["dept-a-min-a", "dept-b-min-b"])
        let item = try #require(first.milestones.last)
        #expect(item.id == "CA-NAP5-C01.10.1" && item.parent == "C01.10" && item.title == "Register of bridges online")
        #expect(
            item.translations == [
                PlanText(.title, language: "fr", text: "Registre des ponts en ligne"),
                PlanText(.deadline, language: "fr", text: "D'ici l'automne 2022"),
            ])
        #expect(item.extra.contains(ExtraCell(header: "milestone_en", text: "Publish the bridge register")))
        #expect(item.extra.contains(ExtraCell(header: "milestone_fr", text: "Publier le registre des ponts")))
        #expect(item.extra.contains(ExtraCell(header: "indicator_due_date", text: "2022-11")))
        #expect(item.assessments.isEmpty && item.status == .notCollected)
        #expect(read.summary.isWholePlan && read.summary.milestones == 6 && read.summary.milestoneParts == 9)
    }

    @Test("a code with a zero in front is kept as printed, and its id has none")
    func padded() throws {
        let item = try #require(try ReadTracker("nap5-plan.csv").item("C05.2.07"))
        #expect(item.id == "CA-NAP5-C05.2.7")
    }

    @Test(
        "a deadline is read from its English words, else from the French, else from the due date",
        arguments: [
            ("C01.1.1", "By 2022", "2022-01-01", "2022-12-31"),
            ("C02.1.01", "By fiscal year 2023-24", "2023-04-01", "2024-03-31"),
            ("C04.1.2", "D'ici décembre 2023", "2023-12-01", "2023-12-31"),
            ("C05.2.07", "2023-03", "2023-03-01", "2023-03-31"),
        ])
    func deadlines(code: String, words: String, earliest: String, latest: String) throws {
        let item = try #require(try ReadTracker("nap5-plan.csv").item(code))
        guard case .settled(let deadline) = item.end.meaning else {
            Issue.record("\(words) is not settled")
            return
        }
        #expect(deadline.text == words)
        #expect(deadline.earliest?.description == earliest)
        #expect(deadline.latest?.description == latest)
    }

    @Test("rows of several periods become a history in the order of time, whatever their order")
    func history() throws {
        let read = try ReadTracker("nap5-rows.csv")
        let item = try #require(read.item("C01.1.1"))
        #expect(
            item.assessments.map(\.date?.description) == ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"])
        #expect(item.assessments.map(\.said) == ["NS", "LP", "SP", "C"])
        #expect(
            item.assessments.map(\.status)
                == [.notStarted, .limited, .substantial, .complete].map(Coded<ReportedStatus>.coded))
        #expect(item.status == .coded(.complete))
        #expect(item.assessments.allSatisfy { $0.role == .government && $0.by == "Department A | Ministère A" })
        #expect(read.summary.newest?.day.description == "2022-12-31")
    }

    @Test("NIL and NUL are nothing new: no evidence, and no status of their own")
    func nothing() throws {
        let read = try ReadTracker("nap5-rows.csv")
        let statements = read.items.flatMap(\.assessments)
        #expect(statements.count(where: \.isNothingNew) == 4)
        #expect(statements.filter(\.isNothingNew).allSatisfy { $0.evidence.isEmpty })
        let second = try #require(read.item("C01.1.2")?.assessments.last)
        #expect(second.isNothingNew && second.status == .coded(.limited))
    }

    @Test("evidence holds links with their words, and words without a link")
    func evidence() throws {
        let item = try #require(try ReadTracker("nap5-rows.csv").item("C01.1.1"))
        #expect(item.assessments[1].evidence == [Evidence(text: "See previous update")])
        #expect(item.assessments[1].challenges == "No staff")
        #expect(
            item.assessments[2].evidence == [
                Evidence(
                    link: "https://example.org/boats/test_(2).pdf",
                    text: "[Test report](https://example.org/boats/test_(2).pdf), section 3"),
                Evidence(text: "* A talk was held"),
                Evidence(link: "https://example.org/boats/notes", text: "extracted from the text"),
            ])
        #expect(
            item.assessments[3].evidence.map(\.link) == ["https://example.org/boats", "https://example.org/boats/data"])
        #expect(
            item.assessments[1].translations == [
                PlanText(.text, language: "fr", text: "* Un modèle a été dessiné"),
                PlanText(.challenges, language: "fr", text: "Manque de personnel"),
                PlanText(.evidence, language: "fr", text: "Voir la mise à jour précédente"),
            ])
    }

    @Test("codes and words, English or French, in any order of rows and columns, mean the same")
    func languages() throws {
        let english = try ReadTracker("nap5-rows.csv")
        let french = try ReadTracker("nap5-rows-french.csv")
        #expect(english.items.map(\.id) == french.items.map(\.id))
        for (one, other) in zip(english.items, french.items) {
            #expect(one.assessments.map(\.status) == other.assessments.map(\.status))
            #expect(one.assessments.map(\.date) == other.assessments.map(\.date))
            #expect(one.assessments.map(\.isNothingNew) == other.assessments.map(\.isNothingNew))
            #expect(one.assessments.map(\.evidence) == other.assessments.map(\.evidence))
            #expect(one.end == other.end && one.lead == other.lead && one.title == other.title)
        }
        #expect(french.item("C05.2.07")?.extra.contains(ExtraCell(header: "remark", text: "x")) == true)
        #expect(french.commitments.first?.title == "Registres ouverts")
    }

    @Test(
        "a row in one language alone gives the same results",
        arguments: [("progress_en", "NIL"), ("progress_fr", "NUL"), ("progress_fr", "- Nul.")])
    func oneLanguage(column: String, text: String) throws {
        let read = try ReadTracker([
            "reporting_period": "2022-03", "commitments": "C01", "milestones": "C01.1", "indicators": "C01.1.1",
            "status": "Non commencé", column: text,
        ])
        let statement = try #require(read.items.first?.assessments.first)
        #expect(statement.isNothingNew && statement.status == .coded(.notStarted) && statement.text == text)
        #expect(statement.evidence.isEmpty)
        #expect(read.codes["CAN012"] == 1)
    }

    @Test("internal columns are accepted and their cells appear nowhere")
    func unpublished() throws {
        let input = InputFile(bytes: try Fixtures.bytes("canada-nap/nap5-unpublished.csv"), name: "rows.csv")
        let read = try ReadTracker(input) { $0.keptCells = .all }
        #expect(read.codes == ["CAN024": 1, "CAN025": 1])
        #expect(!"\(read.commitments)".contains("someone.private"))
        #expect(read.commitments.first?.title == "Open registers")
        #expect(read.items.first?.title == "Register of boats online")
        #expect(read.items.first?.assessments.map(\.by) == ["Government of Canada", "Government of Canada"])
    }

    @Test("plan 6 has departments in a list, and work that repeats")
    func six() throws {
        let item = try #require(try ReadTracker("nap6-rows.csv").item("C04.2.3"))
        #expect(item.id == "CA-NAP6-C04.2.3")
        #expect(item.lead == ["dept-a-min-a", "dept-c-min-c"])
        #expect(item.end.text == "Biannually until 2029")
    }

    @Test("without its plan a tracker gives the codes, and says once that titles are missing")
    func four() throws {
        let read = try ReadTracker("nap4-rows.csv")
        #expect(read.commitments.map(\.number) == ["C01", "C10"])
        #expect(read.items.map(\.number) == ["C01.1.1", "C10.1.1"])
        #expect(read.items.allSatisfy { $0.title.isEmpty })
        #expect(read.codes == ["CAN025": 1])
        #expect(read.commitments.allSatisfy { $0.missing[.title] == .notCollected })
    }

    @Test("sound files give no findings but those that their content asks for")
    func sound() throws {
        #expect(try ReadTracker("nap6-rows.csv").codes == ["ENC001": 1])
        let plan = ["CAN017": 1, "CAN018": 2, "CAN019": 1]
        #expect(try ReadTracker("nap5-plan.csv").codes == plan.merging(["ENC001": 1]) { $1 })
        #expect(try ReadTracker("nap5-rows.csv").codes == plan)
        #expect(try ReadTracker("nap5-rows-french.csv").codes == plan.merging(["CAN026": 1]) { $1 })
    }
}
