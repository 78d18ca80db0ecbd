public import OGPModel

/// Means of the shares of work done that a side states, with room for those it does not state. A value that adds up.
public struct ShareTally: Sendable, Hashable {
    /// What counts once in a mean.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
        /// Each milestone.
        case eachMilestone
        /// Each commitment, by the mean of its milestones.
        case eachCommitment
        /// Each commitment, by the weighted mean of its milestones where the source weighs all of them, otherwise by the plain
        /// one.
        case weighted
    }

    /// The milestones whose share is known.
    public private(set) var known = 0
    /// Those whose share nobody states.
    public private(set) var unknown = 0
    /// Commitments whose milestones all have a weight.
    public private(set) var weightedCommitments = 0
    private var milestoneHundredths: Int128 = 0
    private var equal = Means()
    private var weighted = Means()

    /// The means of commitments that are averaged.
    private struct Means: Sendable, Hashable {
        /// Of the milestones whose share is known.
        var known = ExactSum()
        /// Of all, with those that are not known as nothing.
        var low = ExactSum()
        /// Of all, with those that are not known as all.
        var top = ExactSum()

        /// Counts a commitment by the shares of its milestones with their weights.
        mutating func count(_ shares: [(share: Percentage?, weight: Int)]) {
            var (all, stated, sum) = (0, 0, Int128(0))
            for (share, weight) in shares {
                all += weight
                guard let share else { continue }
                stated += weight
                sum += Int128(share.hundredths) * Int128(weight)
            }
            low.add(sum, over: all)
            top.add(sum + Int128(all - stated) * ShareTally.whole, over: all)
            if stated > 0 { known.add(sum, over: stated) }
        }

        static func += (left: inout Means, right: Means) {
            left.known += right.known
            left.low += right.low
            left.top += right.top
        }
    }

    /// All of the work, in hundredths of a percent.
    private static let whole: Int128 = 10_000

    /// Nothing counted.
    public init() {}

    /// How many milestones there are.
    public var total: Int { known + unknown }

    /// Counts the milestones of one commitment that apply.
    ///
    /// - Parameters:
    ///   - shares: The share of each, where it is known.
    ///   - weights: The weight of each in the same order; `nil` where the source does not weigh all of them.
    public mutating func count(_ shares: [Percentage?], weights: [Int]?) {
        if shares.isEmpty { return }
        for share in shares {
            if let share {
                known += 1
                milestoneHundredths += Int128(share.hundredths)
            } else {
                unknown += 1
            }
        }
        let plain = shares.map { (share: $0, weight: 1) }
        equal.count(plain)
        if let weights, let reduced = Self.reduced(weights) {
            weightedCommitments += 1
            weighted.count(Array(zip(shares, reduced)).map { (share: $0.0, weight: $0.1) }.filter { $0.weight > 0 })
        } else {
            weighted.count(plain)
        }
    }

    /// Adds another tally.
    public static func += (left: inout ShareTally, right: ShareTally) {
        left.known += right.known
        left.unknown += right.unknown
        left.weightedCommitments += right.weightedCommitments
        left.milestoneHundredths += right.milestoneHundredths
        left.equal += right.equal
        left.weighted += right.weighted
    }

    /// The mean share under a policy for what is not stated; undefined of nothing.
    public func mean(_ unit: Unit, _ policy: MissingPolicy) -> RollUp {
        switch unit {
        case .eachMilestone: meanOfMilestones(policy)
        case .eachCommitment: Self.mean(equal, policy)
        case .weighted: Self.mean(weighted, policy)
        }
    }

    private func meanOfMilestones(_ policy: MissingPolicy) -> RollUp {
        var (stated, all) = (ExactSum(), ExactSum())
        stated.add(milestoneHundredths, over: 1)
        all.add(milestoneHundredths + Int128(unknown) * Self.whole, over: 1)
        let low = stated.mean(of: policy == .exclude ? known : total, unit: Int(Self.whole))
        return RollUp(
            policy: policy, low: low, top: policy == .bounds ? all.mean(of: total, unit: Int(Self.whole)) : low)
    }

    private static func mean(_ means: Means, _ policy: MissingPolicy) -> RollUp {
        let sum = policy == .exclude ? means.known : means.low
        let low = sum.mean(of: sum.count, unit: Int(whole))
        let top = policy == .bounds ? means.top.mean(of: means.top.count, unit: Int(whole)) : low
        return RollUp(policy: policy, low: low, top: top)
    }

    /// Weights with what divides all of them taken out; `nil` where they weigh nothing, one is below nothing, or they are too
    /// large to be added up.
    private static func reduced(_ weights: [Int]) -> [Int]? {
        guard weights.allSatisfy({ $0 >= 0 }) else { return nil }
        let shared = weights.reduce(Int128(0)) { ExactSum.divisor($0, Int128($1)) }
        if shared == 0 { return nil }
        let reduced = weights.map { $0 / Int(shared) }
        let total = reduced.reduce(Int128(0)) { $0 + Int128($1) }
        return (1...Int128(largestWeight)).contains(total) ? reduced : nil
    }

    private static let largestWeight = 1_000_000_000_000
}
