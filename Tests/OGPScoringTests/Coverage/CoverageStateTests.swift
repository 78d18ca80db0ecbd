import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

struct CoverageStateTests {
    private static let area = CoverageArea(
        id: "freedom-of-expression", name: "Freedom of expression",
        tags: ["sheet-2024": ["Freedom of Expression"], "explorer-2016": []])

    private func cell(_ commitments: [Commitment]) -> CoverageCell {
        commitments.reduce(into: PlanCoverage()) { $0.count($1, areas: [Self.area]) }[Self.area.id]
    }

    private func commitment(_ present: [String], notCoded: [String] = [], vocabulary: String = "sheet-2024")
        -> Commitment
    {
        .sample { $0.policyAreas = PolicyAreas(present: present, notCoded: notCoded, vocabulary: vocabulary) }
    }

    @Test("no commitment is said only of a whole plan whose tags were coded")
    func absent() {
        let absent = cell([commitment(["Open Data"])])
        #expect(CoverageState(absent, isWhole: true) == .noCommitment)
        #expect(CoverageState(absent, isWhole: false) == .notDeterminable)
    }

    @Test("a tag that did not exist in that year is not coded, not absent")
    func notCoded() {
        let later = cell([commitment(["Open Data"], notCoded: ["Freedom of Expression"])])
        #expect(CoverageState(later, isWhole: true) == .notCoded)
        let older = cell([commitment(["Open Data"], vocabulary: "explorer-2016")])
        #expect(CoverageState(older, isWhole: true) == .notCoded)
        let unknown = cell([commitment(["Freedom of Expression"], vocabulary: "unheard-of")])
        #expect(CoverageState(unknown, isWhole: true) == .notCoded)
    }

    @Test("a plan coded in part is not determinable, whole or not")
    func partly() {
        let mixed = cell([
            commitment(["Open Data"]), commitment(["Open Data"], notCoded: ["Freedom of Expression"]),
        ])
        #expect(CoverageState(mixed, isWhole: true) == .notDeterminable)
    }

    @Test("a present tag counts even where other tags of the area were not coded")
    func present() {
        let found = cell([commitment(["freedom of expression"])])
        #expect(CoverageState(found, isWhole: false) == .reached(.commitment))
        #expect(found.commitments.map(\.id.text) == ["EX0001"])
    }

    @Test(
        "the state is the highest step that a commitment reaches, each step judged by itself",
        arguments: [
            (
                CommitmentRatings {
                    $0.potentialImpact = .coded(.minor)
                    $0.relevant = .coded(true)
                }, CoverageRung.assessed
            ),
            (
                CommitmentRatings {
                    $0.potentialImpact = .coded(.moderate)
                    $0.relevant = .coded(true)
                }, .ambitious
            ),
            (
                CommitmentRatings {
                    $0.potentialImpact = .coded(.minor)
                    $0.relevant = .coded(true)
                    $0.completionMidTerm = .coded(.substantial)
                }, .complete
            ),
            (CommitmentRatings { $0.completionEndOfTerm = .coded(.withdrawn) }, .commitment),
            (CommitmentRatings { $0.completionEndOfTerm = .notReviewed }, .commitment),
            (CommitmentRatings { $0.openedGovernment = .coded(.major) }, .results),
            (CommitmentRatings { $0.openedGovernment = .coded(.marginal) }, .assessed),
        ])
    func rungs(ratings: CommitmentRatings, rung: CoverageRung) { #expect(CoverageRung(ratings) == rung) }

    @Test("every state has a label of its own")
    func labels() { #expect(Set(CoverageState.all.map(\.label)).count == 8) }
}
