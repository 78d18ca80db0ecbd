public import OGPModel

/// A commitment that stands in an area, with what the IRM said of it.
public struct CoveredCommitment: Sendable, Hashable {
    /// The id.
    public let id: CommitmentID
    /// The plan; `nil` for a standalone commitment.
    public let plan: ActionPlanID?
    /// The member's name.
    public let member: String
    /// The year the plan was submitted; `nil` where unknown.
    public let submitted: Int?
    /// The title for people.
    public let title: String
    /// The step of the ladder.
    public let rung: CoverageRung
    /// Whether it is verifiable; `nil` where that was not assessed.
    public let isVerifiable: Bool?
    /// Whether it has high ambition; `nil` where that was not assessed.
    public let isAmbitious: Bool?
    /// Whether its latest completion is substantial or complete; `nil` where that was not assessed.
    public let isComplete: Bool?
    /// Whether its results are strong; `nil` where that was not assessed.
    public let hasResults: Bool?
    /// Whether it stands in the area by a theme that was accepted for it, and by no tag.
    public let isAccepted: Bool

    /// What is kept of a commitment.
    public init(_ commitment: Commitment, isAccepted: Bool = false) {
        self.isAccepted = isAccepted
        let ratings = commitment.ratings
        id = commitment.id
        plan = commitment.plan
        member = commitment.member.name
        submitted = commitment.submitted
        title = commitment.shortTitle.isEmpty ? commitment.title : commitment.shortTitle
        rung = CoverageRung(ratings)
        isVerifiable = ratings.verifiability.value
        isAmbitious = ratings.highAmbition.value
        isComplete = ratings.highCompletion.value
        hasResults = ratings.strongResults.value
    }

    /// Whether the commitment comes before another where the strongest outcome stands first: by step, then ambition, then id.
    public func isStronger(than other: CoveredCommitment) -> Bool {
        if rung != other.rung { return rung > other.rung }
        if isAmbitious != other.isAmbitious { return isAmbitious == true || other.isAmbitious == nil }
        return isBefore(other)
    }

    /// A fixed order that says nothing of outcomes: by id, then by the rest.
    func isBefore(_ other: CoveredCommitment) -> Bool {
        (id.text, plan?.text ?? "", title, submitted ?? 0, rung)
            < (other.id.text, other.plan?.text ?? "", other.title, other.submitted ?? 0, other.rung)
    }
}
