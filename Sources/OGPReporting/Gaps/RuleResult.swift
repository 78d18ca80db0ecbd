/// What a rule did over all items: how many it looked at, how many it fired on, how many it could not judge, and why.
public struct RuleResult: Sendable, Hashable {
    /// The rule.
    public let rule: RuleDescription
    /// Items the rule looked at: those it judged and those it could not judge.
    public private(set) var examined = 0
    /// Items it fired on.
    public private(set) var fired = 0
    /// Items it could not judge.
    public private(set) var notEvaluable = 0
    /// Why it could not judge, with how often.
    public private(set) var reasons: [String: Int] = [:]

    /// A rule that has seen nothing.
    public init(_ rule: RuleDescription) { self.rule = rule }

    mutating func count(_ judgement: Judgement) {
        switch judgement {
        case .outOfScope: return
        case .holds: break
        case .fires: fired += 1
        case .cannotJudge(let reason):
            notEvaluable += 1
            reasons[reason, default: 0] += 1
        }
        examined += 1
    }

    /// The reasons as one text, the commonest first; empty where every item was judged.
    public var because: String {
        reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.key) (\($0.value))" }.joined(separator: "; ")
    }
}
