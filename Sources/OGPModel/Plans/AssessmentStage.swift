/// The point of a plan's life that an assessment speaks of.
public enum AssessmentStage: String, Sendable, Hashable, CaseIterable {
    /// The design of the plan.
    case design
    /// The first year or the middle of the term.
    case midTerm
    /// The end of the term.
    case endOfTerm
    /// A report at any other time.
    case progress
}
