import Testing

@testable import OGPReporting

struct ReadyTableTests {
    @Test("a table of one row stands upright, and loses columns of zeros that were named idle")
    func tables() {
        var table = ReadyTable(
            id: "t", caption: "T",
            columns: [.words("Plan"), .numbers("Done"), .numbers("Blank"), .numbers("Withdrawn")])
        table.rows = [["A", Passage(1), Passage(0), Passage(0)]]
        let dropped = table.droppingIdleColumns(["Blank"])
        #expect(dropped.columns.map(\.title) == ["Plan", "Done", "Withdrawn"])
        let standing = dropped.standing("Label")
        #expect(standing.rows.map { $0.map { $0.plain() } } == [["Done", "1"], ["Withdrawn", "0"]])
        table.rows.append(["B", Passage(1), Passage(2), Passage(0)])
        #expect(table.droppingIdleColumns(["Blank"]).columns.count == 4)
        #expect(table.standing("Label") == table)
    }
}
