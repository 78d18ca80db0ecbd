public import OGPModel

/// The first step of OGP's ladder that a commitment fails: verifiable, relevant, transformative, completed, starred.
///
/// Only plans before 2020 have a ladder. A step fails only where it is coded and lower. Source: OGP's commitments dataset,
/// `Binding constraint`; member pages ("Focus on verifiability" …).
public enum BindingConstraint: String, RatingScale {
    /// Not specific enough to verify.
    case verifiability
    /// Not relevant to OGP values.
    case relevance
    /// Potential impact below transformative.
    case ambition
    /// Completion below substantial.
    case completion
    /// No step fails: starred.
    case starred
    /// Every coded step is passed, and there is no star because a step is not coded.
    case undetermined
    /// No step is coded, and a review is still to come.
    case notReviewed
    /// A plan of 2020 or later, whose scales differ.
    case notApplicable

    /// The label's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .verifiability: 0
        case .relevance: 1
        case .ambition: 2
        case .completion: 3
        case .starred: 4
        case .undetermined: 5
        case .notReviewed: 6
        case .notApplicable: 7
        }
    }

    /// The constraint of a commitment of a plan submitted in a year. Without a year, the scale that is coded decides.
    public init(_ ratings: CommitmentRatings, submitted: Int?) {
        if let submitted, submitted >= 2020 {
            self = .notApplicable
        } else if submitted == nil, ratings.potentialForResults.isCoded {
            self = .notApplicable
        } else {
            self = Self.ladder(ratings)
        }
    }

    private static func ladder(_ ratings: CommitmentRatings) -> BindingConstraint {
        if isStarred(ratings) { return .starred }
        let isVerifiable = ratings.verifiability
        if isVerifiable.value == false { return .verifiability }
        if ratings.relevant.value == false { return .relevance }
        if let impact = ratings.potentialImpact.value, impact != .transformative { return .ambition }
        if let completion = ratings.completion.value, !completion.isHigh { return .completion }
        let isCoded =
            isVerifiable.isCoded || ratings.relevant.isCoded || ratings.potentialImpact.isCoded
            || ratings.completion.isCoded
        return !isCoded && isAwaited(ratings) ? .notReviewed : .undetermined
    }

    /// Whether a review of any step is still to come.
    private static func isAwaited(_ ratings: CommitmentRatings) -> Bool {
        ratings.verifiability.missing == .notReviewed || ratings.relevant.missing == .notReviewed
            || ratings.potentialImpact.missing == .notReviewed || ratings.completion.missing == .notReviewed
    }

    /// The latest star: at the end of the term where that can be computed, else at mid-term.
    private static func isStarred(_ ratings: CommitmentRatings) -> Bool {
        let final = StarFormula.endOfTerm.isStarred(ratings)
        return (final.isCoded ? final : StarFormula.midTerm.isStarred(ratings)).value == true
    }
}
