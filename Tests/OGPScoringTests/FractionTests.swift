import OGPScoring
import Testing

struct FractionTests {
    @Test("a share of nothing is no share, and never zero")
    func nothing() {
        #expect(Fraction(0, of: 0) == nil)
        #expect(Fraction(0, of: 4)?.numerator == 0)
        #expect(Fraction(3, of: 4)?.denominator == 4)
    }
}
