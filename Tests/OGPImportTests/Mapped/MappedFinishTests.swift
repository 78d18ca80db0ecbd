import OGPImport
import OGPModel
import Testing

/// The day on which an item was really finished, and dates that are not known.
struct MappedFinishTests {
    private static let fields: [TableField?] = [.commitmentTitle, .milestoneTitle, .completed, .status, .period]

    private func read(_ rows: String...) throws -> ReadMapped {
        try ReadMapped(
            "C,M,Finished,Status,Updated\n" + rows.joined(separator: "\n") + "\n", .milestone, Self.fields)
    }

    @Test("The day on which an item was finished stands beside a status that says so too")
    func agreeing() throws {
        let read = try read("Open data,Publish,2024-05-15,Completed,2024-07-01")
        #expect(read.milestones.first?.history == ["2024-05-15 complete", "2024-07-01 complete"])
        #expect(read.milestones.first?.assessments.map(\.isFinishDay) == [true, false])
    }

    @Test("It says nothing of how far an item is whose status says otherwise")
    func disagreeing() throws {
        let read = try read(
            "Open data,Publish,2024-05-15,In progress,2024-07-01", "Open data,Train,2024-09-01,In progress,2024-07-01")
        #expect(read.milestones.map(\.status) == [.coded(.inProgress), .coded(.inProgress)])
        #expect(read.milestones.allSatisfy { $0.assessments.contains { $0.isFinishDay && $0.status == .blank } })
    }

    @Test("It says that an item is complete where nothing else is said")
    func alone() throws {
        let read = try read("Open data,Publish,2024-05-15,,", "Open data,Train,,,")
        #expect(read.milestones.map(\.history) == [["2024-05-15 complete"], []])
    }

    @Test("The words for a date that is not known are kept", arguments: ["TBC", "n/a", "—", "?"])
    func vague(word: String) throws {
        let read = try ReadMapped(
            "C,M,Due\nOpen data,Publish,\(word)\n", .milestone, [.commitmentTitle, .milestoneTitle, .end])
        let end = try #require(read.milestones.first).end
        #expect(end.text == word && !end.isStated)
    }

    @Test("In a history such a word does not replace a date")
    func history() throws {
        let read = try ReadMapped(
            "C,M,P,Due\nOpen data,Publish,2024-03,2024-12-31\nOpen data,Publish,2024-06,-\n", .update,
            [.commitmentTitle, .milestoneTitle, .period, .end])
        #expect(read.milestones.first?.end.text == "2024-12-31")
    }
}
