import OGPReporting
import TestSupport
import Testing

struct ExactRateTests {
    @Test(
        "a share is printed as the shortest decimal of at most six places, rounded half up",
        arguments: [
            (5, 8, "0.625"), (2, 3, "0.666667"), (1, 3, "0.333333"), (1, 1, "1"), (0, 7, "0"), (8, 8, "1"),
            (1, 2, "0.5"),
            (1, 10, "0.1"), (3, 40, "0.075"), (1, 1000, "0.001"), (1, 1_000_000, "0.000001"),
            (1, 2_000_000, "0.000001"),
            (1, 2_000_001, "0"), (999_999, 1_000_000, "0.999999"), (9_999_999, 10_000_000, "1"), (7, 2, "3.5"),
            (1, 64, "0.015625"), (1, 128, "0.007813"), (Int.max, Int.max, "1"), (Int.max - 1, Int.max, "1"),
            (Int.max / 2, Int.max, "0.5"), (12_345, 1, "12345"),
        ])
    func decimals(numerator: Int, denominator: Int, expected: String) {
        #expect(ExactRate(numerator, of: denominator).decimal == expected)
    }

    @Test(
        "percentages are whole and rounded half up",
        arguments: [
            (1, 8, 13), (5, 8, 63), (1, 200, 1), (1, 201, 0), (2, 3, 67), (1, 3, 33), (10, 10, 100), (0, 10, 0),
        ])
    func percentages(numerator: Int, denominator: Int, expected: Int) {
        #expect(ExactRate(numerator, of: denominator).wholePercent == expected)
    }

    @Test("a share of nothing does not exist")
    func nothing() {
        #expect(ExactRate(0, ifAnyOf: 0) == nil)
        #expect(ExactRate(0, ifAnyOf: 3)?.decimal == "0")
    }

    @Test("the decimal is never more than half a millionth away", arguments: 0..<200)
    func precision(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let denominator = random.number(in: 1...100_000)
        let numerator = random.number(in: 0...denominator)
        let printed = try #require(Double(ExactRate(numerator, of: denominator).decimal))
        #expect(abs(printed - Double(numerator) / Double(denominator)) <= 0.000_000_500_001)
    }
}
