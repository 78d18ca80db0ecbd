import OGPModel
import Testing

struct DateOrderEvidenceTests {
    private static let samples = [0, 1, 7].flatMap { dayFirst in
        [0, 1, 5].map { DateOrderEvidence(dayFirst: dayFirst, monthFirst: $0) }
    }

    @Test("counts add up in any order and any grouping", arguments: samples)
    func adds(_ one: DateOrderEvidence) {
        for two in Self.samples {
            #expect(one + two == two + one)
            for three in Self.samples { #expect((one + two) + three == one + (two + three)) }
        }
        #expect(one + DateOrderEvidence() == one)
        var sum = one
        sum += one
        #expect(sum == one + one)
    }

    @Test("an order is settled when all proving cells agree")
    func settles() {
        #expect(DateOrderEvidence().settledOrder == nil)
        #expect(DateOrderEvidence(dayFirst: 3).settledOrder == .dayFirst)
        #expect(DateOrderEvidence(monthFirst: 1).settledOrder == .monthFirst)
        #expect(DateOrderEvidence(dayFirst: 100, monthFirst: 1).settledOrder == nil)
        #expect(DateOrderEvidence(dayFirst: 100, monthFirst: 1).isMixed)
        #expect(!DateOrderEvidence(dayFirst: 100).isMixed)
    }
}
