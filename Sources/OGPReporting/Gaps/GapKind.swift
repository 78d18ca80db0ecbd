/// What kind of shortfall a gap is, and so who it concerns.
public enum GapKind: String, Sendable, Hashable, CaseIterable {
    /// What was promised was not delivered, or not yet.
    case delivery
    /// What is claimed is not shown.
    case evidence
    /// Assessors disagree.
    case dispute
    /// The promise itself is weak or unclear.
    case design
    /// The plan is silent on an area.
    case coverage
    /// The plan was not made, or is not followed up, as the standards ask.
    case process
    /// A safeguard is not found.
    case safeguard
    /// A question for a person that nobody has answered yet; never a failure.
    case unanswered
    /// An assessment is owed by the assessor, not by the government.
    case assessment
    /// The record itself is incomplete.
    case data
}
