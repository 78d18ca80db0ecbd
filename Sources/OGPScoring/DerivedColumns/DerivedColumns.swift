public import OGPModel

/// OGP's own formulas for the derived columns of its commitments dataset, recomputed from the raw ratings of a row.
///
/// They are the formulas of the sheet, down to its codes, and serve only to check it. The measures of this library are
/// computed elsewhere and keep the kinds of missing apart. Source: OGP's commitments dataset.
public struct DerivedColumns {
    private let ratings: CommitmentRatings
    private let submitted: Int?
    private let published: [PublishedColumn: String]
    private let cells: [PublishedCell]

    /// The derived columns of a commitment.
    public init(_ commitment: Commitment) {
        ratings = commitment.ratings
        submitted = commitment.submitted
        cells = commitment.published
        published = Dictionary(cells.map { ($0.column, $0.text) }) { first, _ in first }
    }

    /// The published cells that do not follow from the ratings, in the order of the columns. An empty cell publishes
    /// nothing, so it cannot disagree.
    public var disagreements: [DerivedDisagreement] {
        cells.filter { !$0.text.allSatisfy(\.isWhitespace) }.compactMap { cell in
            switch expectation(cell.column, text: cell.text) {
            case .anything: nil
            case .exactly(let value): value == cell.text ? nil : DerivedDisagreement(cell: cell, recomputed: value)
            case .nothing: DerivedDisagreement(cell: cell, recomputed: nil)
            }
        }
    }

    private enum Expectation {
        /// The cell is not compared.
        case anything
        /// The cell must read exactly so.
        case exactly(String)
        /// The cell must not be coded.
        case nothing
    }

    private func expectation(_ column: PublishedColumn, text: String) -> Expectation {
        switch column {
        case .starPreJune2014: star(.preJune2014, text)
        case .star2015: star(.year2015, text)
        case .starMidTerm: star(.midTerm, text)
        case .starEndOfTerm: star(.endOfTerm, text)
        case .latestStar: latestStar.map { .exactly($0) } ?? .anything
        case .rawCompletion: .exactly(raw)
        case .latestCompletion: .exactly(rawStep ?? (raw == "NR" ? "NR" : "ND"))
        case .highCompletion: .exactly(flag(isHigh))
        case .completionAssessed: .exactly(flag(rawStep != nil))
        case .highAmbition: .exactly(ambition)
        case .ambitionAssessed:
            .exactly(flag(ratings.potentialImpact.isCoded || ratings.potentialForResults.isCoded))
        case .strongResults: .exactly(flag(isStrong))
        case .resultsAssessed: .exactly(flag(ratings.openedGovernment.isCoded || ratings.earlyResults.isCoded))
        case .midTermOnly: .exactly(midTermOnly)
        case .completeAndAmbitious: .exactly(flag(flags.completeAndAmbitious))
        case .ambitiousNotComplete: .exactly(flag(flags.ambitious))
        case .completeNotAmbitious: .exactly(flag(flags.complete))
        case .neither: .exactly(flag(flags.neither))
        case .notReviewed: .exactly(flag(flags.notReviewed))
        case .flagSum: .exactly(String(flags.sum))
        case .irmBasedScore: .exactly(flags.score)
        case .bindingConstraint: (submitted ?? 0) >= 2020 ? .anything : .exactly(constraint)
        case .changeInCompletion: change
        case .changeLabel: changeLabel
        case .relevance: relevance
        }
    }

    // MARK: Stars

    /// A star is compared only where one was published: after 2017 OGP awarded none.
    private func star(_ formula: StarFormula, _ text: String) -> Expectation {
        guard text == "0" || text == "1" else { return .anything }
        return formula.isStarred(ratings).value.map { .exactly(flag($0)) } ?? .nothing
    }

    private var latestStar: String? {
        [published[.starEndOfTerm], published[.starMidTerm]].compactMap { $0 }.first { $0 == "0" || $0 == "1" }
    }

    // MARK: Completion

    /// The code of the latest completion.
    private var raw: String {
        if let code = ratings.completionEndOfTerm.value?.sheetCode ?? ratings.completionMidTerm.value?.sheetCode {
            return String(code)
        }
        let isAwaited =
            ratings.completionEndOfTerm.missing == .notReviewed && ratings.completionMidTerm.missing == .notReviewed
        return isAwaited ? "NR" : "ND"
    }

    private var rawStep: String? {
        Int(raw).flatMap { $0 >= 2 ? String($0 - 2) : nil }
    }

    private var isHigh: Bool { raw == "4" || raw == "5" }

    private var midTermOnly: String {
        if ratings.completionEndOfTerm.isCoded { return "0" }
        return raw == "NR" ? "NR" : "1"
    }

    // MARK: Ambition, results, flags

    private var ambition: String {
        if let isHigh = ratings.highPotentialImpact.value { return flag(isHigh) }
        return ratings.potentialImpact.missing == .notReviewed ? "NR" : "ND"
    }

    private var isStrong: Bool {
        ratings.openedGovernment.value?.isStrong == true || ratings.earlyResults.value?.isStrong == true
    }

    private var flags: OutcomeFlags { OutcomeFlags(ambition: ambition, isHigh: isHigh, isStrong: isStrong) }

    private var constraint: String {
        if latestStar == "1" { return "STAR" }
        if ambition == "NR" { return "NR" }
        if ratings.verifiability.value == false { return "Spec" }
        if ratings.relevant.value == false { return "Rel" }
        if let impact = ratings.potentialImpact.value, impact != .transformative { return "PotImp" }
        if let code = Int(raw), code < 4 { return "Cmpl" }
        return "FALSE"
    }

    // MARK: Change and relevance

    private var difference: Int? {
        guard let after = ratings.completionEndOfTerm.value?.sheetCode,
            let before = ratings.completionMidTerm.value?.sheetCode
        else { return nil }
        return after - before
    }

    private var change: Expectation {
        guard ratings.changeInCompletion.isCoded, let difference else { return .anything }
        return .exactly(String(difference))
    }

    private var changeLabel: Expectation {
        guard let label = ratings.changeInCompletion.value, let difference else { return .anything }
        let expected: CompletionChange = difference == 0 ? .noChange : difference > 0 ? .increase : .decrease
        return label == expected ? .anything : .exactly(expected.sheetLabel)
    }

    private var relevance: Expectation {
        let values = ratings.values
        guard ratings.relevant.isCoded else { return .anything }
        switch (values.accessToInformation, values.civicParticipation, values.publicAccountability) {
        case (.coded(let first), .coded(let second), .coded(let third)):
            return .exactly(flag(first || second || third))
        case (.notReviewed, .notReviewed, .notReviewed): return .nothing
        default: return .anything
        }
    }

    private func flag(_ value: Bool) -> String { value ? "1" : "0" }
}
