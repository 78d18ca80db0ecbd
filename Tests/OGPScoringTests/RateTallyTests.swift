import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct RateTallyTests {
    private static func tally(_ judgements: [Coded<Bool>]) -> RateTally {
        var tally = RateTally()
        for judgement in judgements { tally.count(judgement) }
        return tally
    }

    /// The value of a share, for comparing two.
    private static func isAtMost(_ left: Fraction, _ right: Fraction) -> Bool {
        left.numerator * right.denominator <= right.numerator * left.denominator
    }

    @Test("the rate is exact, and the undecided widen its bounds")
    func example() {
        let tally = Self.tally([
            .coded(true), .coded(true), .coded(false), .notReviewed, .blank, .unrecognised("?"), .notCollected,
            .notApplicable,
        ])
        #expect(tally.assessed == 3 && tally.counted == 2 && tally.undecided == 3)
        #expect(tally.rate == Fraction(2, of: 3))
        #expect(tally.low == Fraction(2, of: 6))
        #expect(tally.top == Fraction(5, of: 6))
    }

    @Test("where nothing was assessed there is no rate and there are no bounds, however many are awaited")
    func nothing() {
        for tally in [RateTally(), Self.tally([.notReviewed, .blank]), Self.tally([.notCollected])] {
            #expect(tally.rate == nil && tally.low == nil && tally.top == nil)
        }
        #expect(Self.tally([.coded(false)]).rate == Fraction(0, of: 1))
    }

    @Test("the rate lies within its bounds, and another missing value only widens them", arguments: 0..<200)
    func bounds(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var judgements: [Coded<Bool>] = (0..<random.number(in: 1...12)).map { _ in random.coded([true, false]) }
        judgements.append(.coded(random.flag()))
        let before = Self.tally(judgements)
        let (low, rate, top) = (try #require(before.low), try #require(before.rate), try #require(before.top))
        #expect(Self.isAtMost(low, rate) && Self.isAtMost(rate, top))
        let after = Self.tally(judgements + [random.missing()])
        #expect(after.rate == rate)
        #expect(Self.isAtMost(try #require(after.low), low))
        #expect(Self.isAtMost(top, try #require(after.top)))
    }

    @Test("however the undecided come out, the rate ends within the bounds", arguments: 0..<200)
    func honesty(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var judgements: [Coded<Bool>] = [.coded(true)]
        for _ in 0..<random.number(in: 0...12) { judgements.append(random.coded([true, false])) }
        let before = Self.tally(judgements)
        let decided = judgements.map { judgement -> Coded<Bool> in
            switch judgement.missing {
            case .notReviewed, .blank, .unrecognised: .coded(random.flag())
            default: judgement
            }
        }
        let rate = try #require(Self.tally(decided).rate)
        #expect(Self.isAtMost(try #require(before.low), rate))
        #expect(Self.isAtMost(rate, try #require(before.top)))
    }

    @Test("a rate is the same whatever the order", arguments: 0..<200)
    func order(seed: Int) {
        var random = SplitMix64(seed: seed)
        let judgements: [Coded<Bool>] = (0..<random.number(in: 0...12)).map { _ in random.coded([true, false]) }
        #expect(Self.tally(judgements) == Self.tally(judgements.shuffled(using: &random)))
        let cut = random.number(in: 0...judgements.count)
        var sum = Self.tally(Array(judgements[..<cut]))
        sum += Self.tally(Array(judgements[cut...]))
        #expect(sum == Self.tally(judgements))
    }
}
