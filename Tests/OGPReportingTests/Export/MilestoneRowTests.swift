import Findings
import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct MilestoneRowTests {
    private func row(_ standing: MilestoneStanding, _ change: (inout Milestone) -> Void = { _ in }) -> MilestoneRow {
        var milestone = Milestone(
            number: "1.2", title: "Open the register", start: .silent, end: .day("2019-12-31"),
            source: SourcePosition(file: "milestones.csv", row: 8, line: 9))
        change(&milestone)
        return MilestoneRow(
            .sample(), milestone, deadline: milestone.end.resolved(order: nil, basis: .none), standing: standing)
    }

    private func fields(_ row: MilestoneRow) throws -> [String: String] {
        let fields = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [row]))
        return Dictionary(fields.map { ($0.name, $0.value.words) }) { first, _ in first }
    }

    @Test("JSON and CSV name the same fields in the same order")
    func names() throws {
        let json = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [row(.overdue)]))
        let header = ExportedRows.csv(ExportedRows.bytes(.csv(.machine), [row(.overdue)]))[0]
        #expect(json.map(\.name) == header)
    }

    @Test("a milestone says whose it is, when it is due, how it stands and where it is written")
    func content() throws {
        let fields = try fields(row(.overdue))
        #expect(
            fields["id"] == "EX0001" && fields["milestone"] == "1.2" && fields["milestoneTitle"] == "Open the register")
        #expect(fields["deadline.latest"] == "2019-12-31" && fields["overdue"] == "certain")
        #expect(fields["source.file"] == "milestones.csv" && fields["source.row"] == "8")
    }

    @Test("the status is the latest statement's, and without one nothing was collected")
    func status() throws {
        #expect(try fields(row(.notDue))["status"] == "notCollected")
        let stated = try fields(
            row(.notDue) {
                $0.assessments = [Completion.notStarted, .limited].map { completion in
                    Assessment(
                        role: .government, by: "Ministry", stage: .progress, year: nil, completion: .coded(completion),
                        said: "")
                }
            })
        #expect(stated["status"] == "limited")
    }

    @Test("evidence is its address, or its text without one")
    func evidence() throws {
        let fields = try fields(
            row(.notDue) {
                $0.evidence = [Evidence(link: "https://example.org/a", text: "A"), Evidence(text: "A letter")]
            })
        #expect(fields["evidence"] == "https://example.org/a A letter")
    }
}
