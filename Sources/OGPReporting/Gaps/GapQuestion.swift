public import OGPJoining
public import OGPModel

/// What a gap report is asked: as of when, by which rules, over which selection.
public struct GapQuestion: Sendable {
    /// The day the question is asked for.
    public let asOf: CivilDate
    /// The day up to which the data speak.
    public let dataDay: DataDay
    /// Whether the caller declares each plan's list of commitments to be whole.
    public let isDeclaredComplete: Bool
    /// The rules asked for; empty for all.
    public let rules: Set<String>
    /// The numbers that rules on milestones ask by.
    public let parameters: GapParameters
    /// The members that were selected, by code; empty for all.
    public let members: Set<String>
    /// Whether the selection picks single commitments out of plans.
    public let cutsThroughPlans: Bool

    /// A question.
    public init(
        asOf: CivilDate, dataDay: DataDay, isDeclaredComplete: Bool = false, rules: Set<String> = [],
        parameters: GapParameters = GapParameters(), selection: Selection = Selection()
    ) {
        self.parameters = parameters
        self.asOf = asOf
        self.dataDay = dataDay
        self.isDeclaredComplete = isDeclaredComplete
        self.rules = rules
        members = selection.members
        cutsThroughPlans = selection.cutsThroughPlans
    }

    /// The day that delivery is judged on: the earlier of the two days.
    public var judgedOn: CivilDate { dataDay.day.map { min($0, asOf) } ?? asOf }

    /// Whether a rule on safeguards is asked for, so that the texts of commitments are needed.
    ///
    /// - Parameter rules: ids of rules, or kinds of them; all where empty.
    /// - Returns: whether one is.
    public static func asksForSafeguards(_ rules: Set<String>) -> Bool {
        GapRules.safeguardRules.contains { asks($0.description, among: rules) }
    }

    func asks(_ rule: RuleDescription) -> Bool { Self.asks(rule, among: rules) }

    private static func asks(_ rule: RuleDescription, among rules: Set<String>) -> Bool {
        rules.isEmpty || rules.contains(rule.id) || rules.contains(rule.kind.rawValue)
    }
}
