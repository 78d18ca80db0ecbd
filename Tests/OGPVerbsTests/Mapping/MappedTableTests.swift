import ByteReading
import Findings
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import Testing

/// What verbs say of small tables that are read through a mapping.
struct MappedTableTests {
    private static let finished = """
        Commitment,No,Milestone,Due,Finished,Status,Share,Updated
        Open data,1.1,Publish the data,2024-03-31,2024-02-15,Completed,,2024-05-01
        Open data,1.2,Train the staff,2024-03-31,2024-04-20,Completed,100 %,2024-05-01
        Open data,1.3,Review the law,2024-03-31,2024-04-01,In progress,40 %,2024-05-01
        Open data,1.4,Hold a hearing,2024-12-31,,In progress,100 %,2024-05-01
        Open data,1.5,Write a report,2024-12-31,,Completed,60 %,2024-05-01
        Open data,1.6,Tell the press,2024-12-31,2024-12-01,Completed,,2024-05-01

        """
    private static let finishedFields: [TableField?] = [
        .commitmentTitle, .milestoneNumber, .milestoneTitle, .end, .completed, .status, .percent, .period,
    ]

    private func request(_ table: String, _ fields: [TableField?]) throws -> ReadRequest {
        let headers = table.split(separator: "\n")[0].split(separator: ",")
        let columns = zip(headers, fields).enumerated().map {
            TableMapping.Column(header: String($1.0), place: $0 + 1, field: $1.1, decision: .confirmed)
        }
        var mapping = TableMapping(rows: .milestone, columns: columns)
        mapping.planID = "PLAN-1"
        var request = try ReadRequest.test(InputFile(text: table, name: "table.csv"))
        request.options.mapping = NamedMapping(mapping, file: "m.json")
        request.options.keptCells = .checked
        return request
    }

    @Test("The day on which a milestone was finished tells whether it was on time")
    func onTime() throws {
        let score = try ScoreVerb.run(try request(Self.finished, Self.finishedFields), by: [.all])
        let side = try #require(score.groups.first).tally.progress.side(.government)
        #expect(side.due == 3 && side.onTime.counted == 1 && side.late == 1)
    }

    @Test("A milestone that is complete and not complete is told with its own row and word")
    func contradictions() throws {
        let gaps = try GapsVerb.run(try request(Self.finished, Self.finishedFields)).report.gaps
        let found = gaps.filter { $0.rule == "milestone-contradicts-itself" }
        #expect(found.map(\.milestone) == ["1.3", "1.4", "1.5"])
        #expect(found.map { $0.sources.first?.row } == [4, 5, 6])
        #expect(found.last?.sources.first?.value == "Completed")
        #expect(found.first?.message.contains("finished on 2024-04-01") == true)
        #expect(gaps.filter { $0.rule == "complete-before-it-happened" }.map(\.milestone) == ["1.6"])
    }

    @Test("A milestone's row has its own institutions, start and further values, else those of its commitment")
    func export() throws {
        let table = """
            Commitment,Milestone,Lead,Begin,Due,Budget
            Open data,Publish the data,Ministry A,2024-01-01,2024-06-30,10
            Open data,Train the staff,Ministry B,2024-02-01,2024-06-30,20
            Open data,Hold a hearing,,,2024-06-30,

            """
        let fields: [TableField?] = [.commitmentTitle, .milestoneTitle, .lead, .start, .end, nil]
        var bytes: [UInt8] = []
        try ExportVerb.run(try request(table, fields), level: .milestone, as: .ndjson) { bytes += $0 }
        let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(rows[0].contains("\"lead\":[\"Ministry A\"]") && rows[1].contains("\"lead\":[\"Ministry B\"]"))
        #expect(rows[2].contains("\"lead\":[\"Ministry A\",\"Ministry B\"]"))
        #expect(rows[0].contains("\"start\":{\"text\":\"2024-01-01\"") && rows[2].contains("\"start\":{\"text\":\"\""))
        #expect(rows[1].contains("\"extra\":{\"Budget\":\"20\"}") && !rows[2].contains("Budget"))
    }

    @Test("A row that names nothing is rejected, and totals are not")
    func rejected() throws {
        let table = """
            Commitment,Milestone,Due,Status
            Open data,Publish the data,2024-06-30,Completed
            ,,2025-01-01,In progress
            Total,,,1 completed

            """
        let request = try request(table, [.commitmentTitle, .milestoneTitle, .end, .status])
        let rejected = try RejectedRecords(request, findings: try CheckVerb.run(request).findings)
        var written: [UInt8] = []
        try rejected.write { written += $0 }
        let text = String(decoding: written, as: UTF8.self)
        #expect(rejected.count == 1 && text.contains(",,2025-01-01,In progress") && !text.contains("Total"))
    }

    @Test("A date that is not understood is told with its header and cell")
    func dateCell() throws {
        let table = """
            Commitment,Milestone,Due date
            Open data,Publish the data,when all agree on it
            Open data,Train the staff,2024-06-30

            """
        let findings = try CheckVerb.run(try request(table, [.commitmentTitle, .milestoneTitle, .end])).findings
        let found = try #require(findings.first { $0.value == "when all agree on it" && $0.code.id.hasPrefix("PLAN") })
        #expect(found.field == "Due date" && found.position.row == 2 && found.position.column == 28)
    }
}
