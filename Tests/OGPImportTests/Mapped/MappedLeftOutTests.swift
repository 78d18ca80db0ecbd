import Findings
import OGPImport
import OGPModel
import Testing

/// Rows that are left out: they name nothing, or hold totals.
struct MappedLeftOutTests {
    private static let fields: [TableField?] = [
        .member, .commitmentTitle, .milestoneNumber, .milestoneTitle, .end, .status,
    ]
    private static let table = """
        Country,Commitment,No,Milestone,Due,Status
        Kenya,Open contracting,1,Publish contracts,2024-06-30,Completed

        """

    @Test("A row that names nothing is left out with a warning")
    func nameless() throws {
        let read = try ReadMapped(Self.table + ",,,,2025-01-01,In progress\n", .milestone, Self.fields)
        #expect(read.milestones.count == 1 && read.codes == ["MAP007"])
        #expect(read.findings.first { $0.code.id == "MAP007" }?.severity == .warning)
    }

    @Test("A milestone above every commitment is left out with a warning that says so")
    func aboveAll() throws {
        let table = "Country,Commitment,No,Milestone,Due,Status\n,,1,Publish contracts,2024-06-30,Completed\n"
        let read = try ReadMapped(table, .milestone, Self.fields)
        #expect(read.commitments.isEmpty && read.codes == ["MAP007"])
        #expect(read.findings.last?.message.contains("no commitment stands above it") == true)
    }

    @Test(
        "Totals are left out whatever else their row says",
        arguments: [
            "Kenya,TOTAL,,2 milestones,,50 %", "Total,,,,,57 %", "Kenya,Open contracting,Total,,,", ",Sous-total,,,,",
            "Kenya,Open contracting,,Grand total,2025-12-31,1 completed",
        ])
    func totals(row: String) throws {
        let read = try ReadMapped(Self.table + row + "\n", .milestone, Self.fields)
        #expect(read.milestones.count == 1 && read.commitments.count == 1 && read.codes == ["MAP012"])
        #expect(read.findings.first { $0.code.id == "MAP012" }?.severity == .note)
    }

    @Test("A title with a word for a sum among others is an item")
    func noTotals() throws {
        let row = "Kenya,Open contracting,2,Total budget of the state online,2025-06-30,Completed\n"
        let read = try ReadMapped(Self.table + row, .milestone, Self.fields)
        #expect(read.milestones.count == 2 && read.codes.isEmpty)
        let commitments = try ReadMapped(
            "T,S\nTotal openness,Completed\nTotal,\n", .commitment, [.commitmentTitle, .status])
        #expect(commitments.commitments.map(\.title) == ["Total openness"] && commitments.codes == ["MAP012"])
    }
}
