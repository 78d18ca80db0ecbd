import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct UpdateJoinTests {
    private static let plan = "AP_EXA01"

    private func statement(_ said: String, _ day: String?) -> Assessment {
        Assessment(
            role: .government, by: "Agency", stage: .progress, date: day.flatMap { CivilDate(iso: $0) }, status: .blank,
            said: said)
    }

    private func milestone(_ number: String, id: String = "", title: String = "", _ said: [Assessment] = [])
        -> Milestone
    {
        Milestone(
            id: id, number: number, title: title, start: .silent, end: .silent, assessments: said,
            source: SourcePosition(file: "updates.csv", row: 2))
    }

    private func update(
        _ id: String, plan: String? = Self.plan, _ milestones: [Milestone], file: String = "updates.csv"
    ) -> Commitment {
        .sample(id, plan: plan) {
            $0.title = ""
            $0.source = SourcePosition(file: file, row: 2)
            $0.milestones = milestones
        }
    }

    private func stated(_ id: String, _ milestones: [Milestone]) -> Commitment {
        .sample(id, plan: Self.plan) { $0.milestones = milestones }
    }

    @Test("an update is brought to the milestone of its id, or of its number where one has no id")
    func brought() throws {
        var join = UpdateJoin()
        let updates = [
            milestone("1", id: "m1", [statement("a", "2022-03-31")]), milestone("2", [statement("b", "2022-03-31")]),
        ]
        join.note(update: update("EX1", updates), file: "updates.csv")
        let base = stated("EX1", [milestone("9", id: "m1", title: "One"), milestone("2", id: "m2", title: "Two")])
        join.note(stated: base)
        let joined = join.joined(base)
        #expect(joined.title == base.title)
        #expect(joined.milestones.map(\.title) == ["One", "Two"])
        #expect(joined.milestones.map { $0.assessments.map(\.said) } == [["a"], ["b"]])
        #expect(join.unmatched.isEmpty)
        var findings = FindingList()
        join.review(&findings)
        #expect(findings.findings.isEmpty)
    }

    @Test("statements stand in the order of time, those without a date first and each once", arguments: [false, true])
    func order(isReversed: Bool) throws {
        let files = [
            ("a.csv", [statement("second", "2022-06-30"), statement("undated", nil)]),
            ("b.csv", [statement("first", "2022-03-31"), statement("second", "2022-06-30")]),
        ]
        var join = UpdateJoin()
        for (file, said) in isReversed ? files.reversed() : files {
            join.note(update: update("EX1", [milestone("1", said)], file: file), file: file)
        }
        let base = stated("EX1", [milestone("1", [statement("third", "2022-09-30")])])
        join.note(stated: base)
        let joined = try #require(join.joined(base).milestones.first)
        #expect(joined.assessments.map(\.said) == ["undated", "first", "second", "third"])
    }

    @Test("what is not stated is filled from updates, and what is stated stays and is compared")
    func filled() throws {
        var join = UpdateJoin()
        join.note(
            update: update("EX1", [milestone("1", title: "Filled"), milestone("2", title: "Other words")]),
            file: "updates.csv")
        let base = stated("EX1", [milestone("1"), milestone("2", title: "Words")])
        join.note(stated: base)
        #expect(join.joined(base).milestones.map(\.title) == ["Filled", "Words"])
        var findings = FindingList()
        join.review(&findings)
        #expect(findings.findings.map(\.code.id) == ["PLAN011"])
    }

    @Test("what matches nothing is kept on its own and reported")
    func unmatched() throws {
        var join = UpdateJoin()
        join.note(update: update("EX1", [milestone("1"), milestone("7")]), file: "updates.csv")
        join.note(update: update("EX9", [milestone("1")]), file: "updates.csv")
        join.note(update: update("XX1", plan: "AP_XXX01", [milestone("1")]), file: "updates.csv")
        join.note(update: update("XX2", plan: "AP_XXX01", [milestone("1")]), file: "updates.csv")
        let base = stated("EX1", [milestone("1")])
        join.note(stated: base)
        #expect(join.joined(base).milestones.map(\.number) == ["1", "7"])
        #expect(join.unmatched.map(\.id.text) == ["EX9", "XX1", "XX2"])
        var findings = FindingList()
        join.review(&findings)
        #expect(findings.findings.map(\.code.id) == ["PLAN010", "PLAN010", "PLAN010"])
        #expect(findings.findings.map(\.value) == ["7", "EX9", "XX1"])
    }

    @Test("a commitment of another plan does not match, one that names no plan does")
    func plans() throws {
        var join = UpdateJoin()
        join.note(update: update("EX1", plan: "AP_EXA02", [milestone("1", [statement("a", nil)])]), file: "a.csv")
        join.note(update: update("EX2", plan: nil, [milestone("1", [statement("b", nil)])]), file: "a.csv")
        let others = [stated("EX1", [milestone("1")]), stated("EX2", [milestone("1")])]
        for other in others { join.note(stated: other) }
        #expect(others.map { join.joined($0).milestones[0].assessments.count } == [0, 1])
        #expect(join.unmatched.map(\.id.text) == ["EX1"])
    }

    @Test("updates alone are put together, and nothing is reported")
    func alone() throws {
        var join = UpdateJoin()
        for (file, day) in [("b.csv", "2022-06-30"), ("a.csv", "2022-03-31")] {
            join.note(update: update("EX1", [milestone("1", [statement(file, day)])], file: file), file: file)
        }
        #expect(join.unmatched.map { $0.milestones.map { $0.assessments.map(\.said) } } == [[["a.csv", "b.csv"]]])
        var findings = FindingList()
        join.review(&findings)
        #expect(findings.findings.isEmpty)
    }

    @Test("what is said after a day is not known on it")
    func known() throws {
        let said = [statement("undated", nil), statement("on", "2022-06-30"), statement("after", "2022-07-01")]
        let commitment = stated("EX1", [milestone("1", said)])
        let day = try #require(CivilDate(iso: "2022-06-30"))
        #expect(commitment.known(on: day).milestones[0].assessments.map(\.said) == ["undated", "on"])
    }
}
