public import OGPModel
public import OGPScoring

/// A gap report: what each rule looked at, the gaps, and the plans they are about.
public struct GapReport: Sendable {
    /// The rules in the order of the registry.
    public let rules: [RuleResult]
    /// The gaps: those of commitments in input order, then those of plans in plan order.
    public let gaps: [Gap]
    /// The plans, by id.
    public let plans: [PlanSummary]
    /// How many commitments were looked at.
    public let commitments: Int
    /// The day that delivery was judged on.
    public let judgedOn: CivilDate
    /// What was compared with an earlier version; `nil` where none was given.
    public var comparison: ComparisonSummary?
    /// What files of context record, held against the plans; `nil` where none was given.
    public var context: ContextReport?
    /// Whether only some rules were asked for, so that documents hold what belongs to these and no figures beside them.
    public var isOfChosenRules = false
    /// The answers of review sheets; `nil` where none was given.
    public var answers: AnswerBook?
    /// The areas that coverage was held against; `nil` stands for the menu that is used unless another is chosen.
    public var menu: CoverageMenu?
}
