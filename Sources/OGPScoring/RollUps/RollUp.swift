/// A roll-up of milestones under a named policy for what is missing: this project's own figure, never the IRM's.
public struct RollUp: Sendable, Hashable {
    /// The policy it was made under.
    public let policy: MissingPolicy
    /// The lowest the share can be; `nil` of nothing.
    public let low: Fraction?
    /// The highest the share can be; the same as `low` but under ``MissingPolicy/bounds``, and `nil` of nothing.
    public let top: Fraction?

    /// A roll-up.
    public init(policy: MissingPolicy, low: Fraction?, top: Fraction?) {
        self.policy = policy
        self.low = low
        self.top = top
    }
}

extension RateTally {
    /// Those that a roll-up is made of: the known and the undecided.
    public var total: Int { assessed + undecided }

    /// The share of those that count, under a policy for the undecided.
    public func rollUp(_ policy: MissingPolicy) -> RollUp {
        switch policy {
        case .exclude: RollUp(policy: policy, low: rate, top: rate)
        case .zero:
            RollUp(policy: policy, low: Fraction(counted, of: total), top: Fraction(counted, of: total))
        case .bounds:
            RollUp(policy: policy, low: Fraction(counted, of: total), top: Fraction(counted + undecided, of: total))
        }
    }
}
