import Findings
import OGPImport
import OGPModel
import TestSupport
import Testing

/// The test copy of 2016 has records of milestones below those of commitments.
struct MilestoneRecordsTests {
    private func commitments() throws -> [Commitment] {
        try ImportedTable(fixture: "2016-test.csv", headRows: 2).read().commitments
    }

    @Test("Milestones stand with their commitment")
    func belong() throws {
        let commitments = try commitments()
        #expect(commitments.map(\.member.nameInSource) == ["Kenya", "Uruguay", "Macedonia", "UK"])
        #expect(commitments.map { $0.milestones.map(\.number) } == [["1.1", "1.2"], ["1.1", "1.2"], [], ["1.1"]])
        #expect(commitments[0].milestones.map(\.title) == ["Operator", "First receipt"])
        #expect(commitments[0].milestones[0].text == "Choose the operator")
        #expect(commitments[0].milestones.map(\.source.row) == [4, 5])
    }

    @Test("A milestone has dates and an assessment of its own")
    func own() throws {
        let milestones = try commitments()[0].milestones
        #expect(milestones[0].end.text == "Dec-12")
        #expect(milestones.map { $0.status } == [.coded(.complete), .coded(.substantial)])
        #expect(
            try commitments()[1].milestones.map { $0.status } == [
                .coded(.complete), .coded(.limited),
            ])
        #expect(milestones[0].assessments.first?.role == .irm)
    }

    @Test("The commitment keeps its own ratings")
    func ratings() throws {
        let commitments = try commitments()
        #expect(
            commitments.map(\.ratings.completionMidTerm) == [
                .coded(.complete), .coded(.substantial), .coded(.noEvidence), .coded(.withdrawn),
            ])
        #expect(commitments[2].ratings.potentialImpact == .unrecognised("#NAME?"))
        #expect(commitments[2].number == "9.9.")
    }

    @Test("A milestone that follows another commitment is kept, and said")
    func orphan() throws {
        var table = try ImportedTable(fixture: "2016-test.csv", headRows: 2)
        let milestone = table.rows.remove(at: 1)
        table.rows.append(milestone)
        let result = try table.read()
        #expect(result.findings.count { $0.code == .milestoneWithoutCommitment } == 1)
        #expect(result.commitments.count == 5)
        let orphan = try #require(result.commitments.last)
        #expect(orphan.kind == .other && orphan.milestones.count == 1 && orphan.ratings == CommitmentRatings())
    }

    @Test("A record that is commitment and milestone at once is a commitment")
    func both() throws {
        var table = try ImportedTable(fixture: "2016-test.csv", headRows: 2)
        let column = try #require(table.head.last?.firstIndex(of: "Comm Dummy"))
        table.rows[1][column] = "1"
        let result = try table.read()
        #expect(result.commitments.count == 5)
        #expect(result.commitments.map { $0.milestones.count } == [0, 1, 2, 0, 1])
    }
}
