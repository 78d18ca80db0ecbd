import Findings
import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

struct DerivedColumnCheckTests {
    private func commitment(cells: [SourceCell] = []) -> Commitment {
        .sample("EX0007", row: 9) {
            $0.ratings = .starred
            $0.cells = cells
            $0.published = [
                PublishedCell(column: .rawCompletion, header: "Raw Completion", text: "3"),
                PublishedCell(column: .highCompletion, header: "High Completion", text: "1"),
                PublishedCell(column: .neither, header: "Not complete or ambitious", text: "1"),
            ]
        }
    }

    @Test("every cell that does not follow is one finding, in the order of the columns")
    func findings() {
        var list = FindingList()
        DerivedColumnCheck.review(commitment(), &list)
        #expect(list.findings.map(\.field) == ["Raw Completion", "Not complete or ambitious"])
        #expect(list.findings.allSatisfy { $0.code == .derivedColumn && $0.commitment == "EX0007" })
        #expect(list.findings.map(\.value) == ["3", "1"])
        #expect(list.findings.first?.message == "\"Raw Completion\" is published as 3; 5 follows from its ratings.")
    }

    @Test("a finding stands at its cell where the place is kept, else at the record")
    func position() {
        let place = SourcePosition(file: "plans.csv", row: 9, line: 12, column: 40)
        var list = FindingList()
        DerivedColumnCheck.review(
            commitment(cells: [SourceCell(header: "Raw Completion", text: "3", position: place)]), &list)
        #expect(list.findings.map(\.position) == [place, SourcePosition(file: "plans.csv", row: 9, line: 9)])
    }

    @Test("a star that nothing supports says that a part is not assessed")
    func nothingFollows() {
        var list = FindingList()
        let commitment = Commitment.sample {
            $0.published = [PublishedCell(column: .star2015, header: "Starred", text: "1")]
        }
        DerivedColumnCheck.review(commitment, &list)
        #expect(
            list.findings.map(\.message) == [
                "\"Starred\" is published as 1; nothing follows, because a part is not assessed."
            ])
    }

    @Test("a record that agrees with itself gives none")
    func agreement() {
        var list = FindingList()
        DerivedColumnCheck.review(.sample { $0.ratings = .starred }, &list)
        #expect(list.findings.isEmpty)
    }
}
