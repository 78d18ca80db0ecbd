public import OGPModel

/// A rate under construction: how many are in the denominator, how many of them count, and how many are undecided.
public struct RateTally: Sendable, Hashable {
    /// Those assessed: the denominator.
    public private(set) var assessed = 0
    /// Those of them that count: the numerator.
    public private(set) var counted = 0
    /// Those still undecided (not reviewed, blank or unrecognised), which widen the bounds and nothing else.
    public private(set) var undecided = 0

    /// Nothing assessed.
    public init() {}

    /// Counts one judgement, or the same judgement several times.
    public mutating func count(_ judgement: Coded<Bool>, times: Int = 1) {
        switch judgement {
        case .coded(let counts):
            assessed += times
            counted += counts ? times : 0
        case .notReviewed, .blank, .unrecognised: undecided += times
        case .notCollected, .notApplicable: break
        }
    }

    /// Adds another tally.
    public static func += (left: inout RateTally, right: RateTally) {
        left.assessed += right.assessed
        left.counted += right.counted
        left.undecided += right.undecided
    }

    /// The rate; `nil` where nothing was assessed. It is never zero for lack of data.
    public var rate: Fraction? { Fraction(counted, of: assessed) }

    /// The rate if every undecided one came out worst.
    public var low: Fraction? { assessed == 0 ? nil : Fraction(counted, of: assessed + undecided) }

    /// The rate if every undecided one came out best.
    public var top: Fraction? { assessed == 0 ? nil : Fraction(counted + undecided, of: assessed + undecided) }
}
