import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

/// A published cell beside ratings, with what the check says of it.
struct DerivedColumnsCase: Sendable, CustomTestStringConvertible {
    enum Verdict: Sendable, Hashable {
        /// The cell follows from the ratings, or is not compared.
        case passes
        /// Another text follows.
        case follows(String)
        /// Nothing follows, because a part is not assessed.
        case nothing
    }

    let column: PublishedColumn
    let text: String
    let verdict: Verdict
    let ratings: CommitmentRatings
    let submitted: Int?
    let others: [PublishedColumn: String]

    init(
        _ column: PublishedColumn, _ text: String, _ verdict: Verdict, from base: CommitmentRatings = .starred,
        submitted: Int? = 2015, others: [PublishedColumn: String] = [:],
        _ change: (inout CommitmentRatings) -> Void = { _ in }
    ) {
        self.column = column
        self.text = text
        self.verdict = verdict
        self.submitted = submitted
        self.others = others
        var ratings = base
        change(&ratings)
        self.ratings = ratings
    }

    var commitment: Commitment {
        .sample {
            $0.ratings = ratings
            $0.submitted = submitted
            $0.published = [PublishedCell(column: column, header: "\(column)", text: text)]
            for (column, text) in others.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                $0.published.append(PublishedCell(column: column, header: "\(column)", text: text))
            }
        }
    }

    /// What the check says of the cell.
    var found: Verdict {
        guard let disagreement = DerivedColumns(commitment).disagreements.first(where: { $0.cell.column == column })
        else { return .passes }
        return disagreement.recomputed.map { .follows($0) } ?? .nothing
    }

    var testDescription: String { "\(column) published as \(text): \(verdict)" }
}
