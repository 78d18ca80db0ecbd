import Findings
import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

@testable import OGPReporting

struct MilestoneRowTests {
    private func row(
        _ standing: MilestoneStanding, of commitment: Commitment = .sample(),
        _ change: (inout Milestone) -> Void = { _ in }
    ) -> MilestoneRow {
        var milestone = Milestone(
            number: "1.2", title: "Open the register", start: .silent, end: .day("2019-12-31"),
            source: SourcePosition(file: "milestones.csv", row: 8, line: 9))
        change(&milestone)
        return MilestoneRow(
            ExportedRows.row(commitment), milestone, deadline: milestone.end.resolved(order: nil, basis: .none),
            standing: standing)
    }

    private func fields(_ row: MilestoneRow) throws -> [String: String] {
        let fields = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [row]))
        return Dictionary(fields.map { ($0.name, $0.value.words) }) { first, _ in first }
    }

    @Test("JSON and CSV name the same fields in the same order")
    func names() throws {
        let json = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [row(.overdue, of: ExportedRows.bare)]))
        let header = ExportedRows.csv(
            ExportedRows.bytes(.csv(.machine), [row(.overdue, of: ExportedRows.bare)]))[0]
        #expect(json.map(\.name) == header)
    }

    @Test("a milestone's row has every column of its commitment, and its own beside them")
    func adds() throws {
        let own = [
            "parent", "milestone", "milestoneTitle", "deadline", "statuses", "status", "overdue", "evidence", "source",
        ]
        let names = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [row(.overdue)])).map(\.name)
        let commitment = try ExportedRows.fields(ExportedRows.bytes(.ndjson, [ExportedRows.row(.sample())])).map(\.name)
        #expect(Set(commitment).isSubset(of: names))
        #expect(Set(names.map { String($0.prefix { $0 != "." }) }).isSuperset(of: own))
        #expect(names.count == Set(names).count)
    }

    @Test("only a part of a milestone names a parent")
    func parent() throws {
        #expect(try fields(row(.notDue))["parent"] == "null")
        #expect(try fields(row(.notDue) { $0.parent = "1" })["parent"] == "1")
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
                $0.assessments = [ReportedStatus.notStarted, .limited].map { status in
                    Assessment(
                        role: .government, by: "Ministry", stage: .progress, year: nil, status: .coded(status),
                        said: "")
                }
            })
        #expect(stated["status"] == "limited")
    }

    @Test("what else a statement says stands in its object, and only where it is said")
    func statements() throws {
        var statement = Assessment(
            role: .government, by: "Ministry", stage: .progress, status: .coded(.inProgress), said: "Under way")
        func row(_ statement: Assessment) -> MilestoneRow { self.row(.notDue) { $0.assessments = [statement] } }
        func object(_ statement: Assessment) -> String {
            let line = String(decoding: ExportedRows.bytes(.ndjson, [row(statement)]), as: UTF8.self)
            return line.matches(of: /"statuses":\[(\{[^}]*\})\]/).map { String($0.output.1) }.joined()
        }
        #expect(object(statement).hasSuffix(#""said":"Under way"}"#))
        statement.percent = Percentage(hundredths: 3350)
        statement.claim = .delayExpected
        statement.lifecycle = .amended
        statement.isNothingNew = true
        statement.challenges = "No budget"
        #expect(
            object(statement).hasSuffix(
                #","percent":33.5,"claim":"delayExpected","lifecycle":"amended","nothingNew":true,"challenges":"No budget"}"#
            ))
        #expect(statement.words == "government progress: inProgress (33.5 %, delayExpected, amended, nothing new)")
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
