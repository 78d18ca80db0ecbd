import Findings
import Testing

struct FindingListTests {
    private let first = FindingCode("T001", .note, "One", explanation: "One.", fix: "Mend one.")
    private let second = FindingCode("T002", .error, "Two", explanation: "Two.", fix: "Mend two.")

    private func finding(_ code: FindingCode, row: Int) -> Finding {
        Finding(code, "Row \(row).", at: SourcePosition(file: "a.csv", row: row))
    }

    @Test("a list keeps every finding in the order of arrival")
    func order() {
        var list = FindingList()
        for row in [5, 2, 9] { list.report(finding(row == 2 ? second : first, row: row)) }
        #expect(list.findings.map(\.position.row) == [5, 2, 9])
        #expect(list.findings.map(\.code) == [first, second, first])
    }

    @Test("the tally of a list counts its findings by code")
    func tally() {
        var list = FindingList()
        for row in 1...3 { list.report(finding(first, row: row)) }
        list.report(finding(second, row: 4))
        #expect(list.tally.byCode == [first: 3, second: 1])
        #expect(FindingList().tally == FindingTally())
    }
}
