import ModelTestSupport
import OGPCatalogues
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring

/// Makes gap reports of invented commitments.
struct GapReportBuilder {
    let catalogue: PolicyAreaCatalogue
    let words: EvidenceWords

    init() throws {
        catalogue = try PolicyAreaCatalogue.bundled()
        words = try EvidenceWords.bundled()
    }

    func report(
        _ commitments: [Commitment], asOf: String = "2024-01-01", data: String? = nil, declared: Bool = false,
        rules: Set<String> = [], parameters: GapParameters = GapParameters(),
        _ select: (inout Selection) -> Void = { _ in }
    ) -> GapReport {
        var selection = Selection()
        select(&selection)
        let question = GapQuestion(
            asOf: .day(asOf), dataDay: data.map { DataDay(day: .day($0), basis: .declared) } ?? .unknown,
            isDeclaredComplete: declared, rules: rules, parameters: parameters, selection: selection)
        let facts = commitments.reduce(into: SourceFacts()) { $0.note($1) }
        let review = CommitmentReview(facts: facts, convention: nil)
        var fold = GapFold(question, facts: facts, menu: CoverageMenu(catalogue), words: words)
        for commitment in commitments {
            fold.judge(
                commitment, start: review.deadline(commitment.start, of: commitment),
                end: review.deadline(commitment.end, of: commitment), hasPlaceForEvidence: true,
                deadline: { review.deadline($0, of: commitment) })
        }
        return fold.report()
    }

    /// A commitment of which everything is in order.
    static func good(
        _ id: String = "EX0001", plan: String? = "AP_EXA01", row: Int = 2,
        _ change: (inout Commitment) -> Void = { _ in }
    ) -> Commitment {
        .sample(id, plan: plan, row: row) {
            $0.ratings = .starred
            $0.ratings.openedGovernment = .coded(.major)
            $0.ratings.carriedForward = .coded(false)
            change(&$0)
        }
    }
}
