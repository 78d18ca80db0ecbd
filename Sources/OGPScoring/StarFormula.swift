public import OGPModel

/// OGP's formulas for a starred commitment, each on one stage's completion. They are recomputed for plans of any year;
/// OGP itself awarded stars for plans of 2012 to 2017.
///
/// Source: OGP, "Starred commitments" (2014 and 2015 rules); the star columns of OGP's exports.
public enum StarFormula: String, Sendable, Hashable, CaseIterable {
    /// Before June 2014: relevant, at least moderate impact, high mid-term completion; no specificity test.
    case preJune2014
    /// 2015: the same, and verifiable.
    case year2015 = "2015"
    /// Current formula on mid-term completion: transformative impact.
    case midTerm
    /// Current formula on end-of-term completion.
    case endOfTerm

    /// Whether the ratings earn the star. Missing unless every part is coded.
    public func isStarred(_ ratings: CommitmentRatings) -> Coded<Bool> {
        let isVerifiable = self == .preJune2014 ? .coded(true) : ratings.verifiability
        let impact = ratings.potentialImpact.map(isImpactEnough)
        let completion = self == .endOfTerm ? ratings.completionEndOfTerm : ratings.completionMidTerm
        let isDone = completion.map(\.isHigh)
        if case .coded(let a) = isVerifiable, case .coded(let b) = ratings.relevant, case .coded(let c) = impact,
            case .coded(let d) = isDone
        {
            return .coded(a && b && c && d)
        }
        return Self.missing(isVerifiable, ratings.relevant, impact, isDone)
    }

    private func isImpactEnough(_ impact: PotentialImpact) -> Bool {
        switch self {
        case .preJune2014, .year2015: impact.isAtLeastModerate
        case .midTerm, .endOfTerm: impact == .transformative
        }
    }

    /// The kind of missing of a formula: a part that is still to be reviewed speaks before one that never will be.
    private static func missing(
        _ first: Coded<Bool>, _ second: Coded<Bool>, _ third: Coded<Bool>, _ fourth: Coded<Bool>
    ) -> Coded<Bool> {
        let kinds = [first.missing, second.missing, third.missing, fourth.missing]
        for kind in [Missing.notReviewed, .unrecognised, .notCollected, .notApplicable] where kinds.contains(kind) {
            return .absent(kind)
        }
        return .blank
    }
}
