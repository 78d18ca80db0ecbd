import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct SnapshotHistoryTests {
    private static let plan = ActionPlanID("AP_EXA01")

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    private func commitment(_ id: String, _ said: String, on day: CivilDate) -> Commitment {
        .sample {
            $0.id = CommitmentID(id)
            $0.plan = Self.plan
            $0.assessments = [
                Assessment(
                    role: .government, by: "Agency", stage: .progress, date: day, status: .blank, said: said)
            ]
            $0.milestones = [
                Milestone(
                    number: "1", title: "A", start: .silent, end: .silent,
                    assessments: [
                        Assessment(
                            role: .government, by: "Agency", stage: .progress, date: day, status: .blank,
                            said: said + "!")
                    ], source: SourcePosition(file: "a"))
            ]
        }
    }

    /// Three reports, given in any order; the place of each in the list of inputs is its place in the order.
    private func history(_ order: [Int]) throws -> (history: SnapshotHistory, latest: Int, commitment: Commitment) {
        let days = try ["2012-08-23", "2013-05-13", "2014-08-28"].map { try day($0) }
        var history = SnapshotHistory()
        var latest = 0
        for (place, report) in order.enumerated() {
            history.note(input: place, plan: Self.plan, day: days[report], name: "r\(report).xml")
            history.note(commitment("EX1", "s\(report)", on: days[report]), input: place)
            if report == 0 { history.note(commitment("EX2", "old", on: days[report]), input: place) }
            if report == 2 { latest = place }
        }
        return (history, latest, commitment("EX1", "s2", on: days[2]))
    }

    @Test(
        "the latest report counts and the others are its history in the order of time, whatever the order of arguments",
        arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]])
    func order(order: [Int]) throws {
        let (history, latest, commitment) = try history(order)
        #expect(try history.replaced(asOf: day("2020-01-01")) == Set(0..<3).subtracting([latest]))
        let told = history.withHistory(commitment, input: latest)
        #expect(told.assessments.map(\.said) == ["s0", "s1", "s2"])
        #expect(told.milestones[0].assessments.map(\.said) == ["s0!", "s1!", "s2!"])
    }

    @Test("a report of a later day than the one asked for does not count")
    func asOf() throws {
        let (history, _, _) = try history([0, 1, 2])
        #expect(try history.replaced(asOf: day("2013-12-31")) == [0, 2])
        #expect(try history.replaced(asOf: day("2010-01-01")) == [0, 1, 2])
    }

    @Test("a commitment that only earlier reports have is reported and not counted")
    func dropped() throws {
        let (history, _, _) = try history([0, 1, 2])
        var findings = FindingList()
        history.review(asOf: try day("2020-01-01"), &findings)
        #expect(findings.findings.map(\.code) == [.droppedCommitment])
        #expect(findings.findings.first?.commitment == "EX2")
    }

    @Test("reports of different plans do not replace one another, and two of one day are reported")
    func plans() throws {
        var history = SnapshotHistory()
        history.note(input: 0, plan: Self.plan, day: try day("2012-01-01"), name: "a.xml")
        history.note(input: 1, plan: ActionPlanID("AP_EXB01"), day: try day("2013-01-01"), name: "b.xml")
        #expect(history.replaced(asOf: try day("2020-01-01")).isEmpty)
        history.note(input: 2, plan: Self.plan, day: try day("2012-01-01"), name: "c.xml")
        #expect(history.replaced(asOf: try day("2020-01-01")) == [0])
        var findings = FindingList()
        history.review(asOf: try day("2020-01-01"), &findings)
        #expect(findings.findings.map(\.code) == [.sameDay])
    }
}
