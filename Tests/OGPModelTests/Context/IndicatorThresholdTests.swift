import OGPModel
import Testing

struct IndicatorThresholdTests {
    @Test(
        "a value is held against a sign of comparison and a value",
        arguments: [
            (">= 3", "3", true), (">=3", "2.9", false), ("< 50", "49", true), ("<50", "50", false), ("> 1", "1", false),
            ("<= 1", "1", true), ("= yes", "Yes", true), ("=yes", "no", false), ("= 2", "2.0", true),
        ])
    func compared(threshold: String, value: String, isBeyond: Bool) throws {
        #expect(try #require(IndicatorThreshold(threshold)).isBeyond(value) == isBeyond)
    }

    @Test(
        "what cannot be compared is no problem and no absence of one",
        arguments: [(">= 3", "many"), ("< x", "2"), (">= 3", ""), (">= 40", "45%")])
    func notCompared(threshold: String, value: String) throws {
        #expect(try #require(IndicatorThreshold(threshold)).isBeyond(value) == nil)
    }

    @Test(
        "numbers and signs are read as people write them",
        arguments: [
            ("≥ 10,5", "12,5", true), ("≥ 10,5", "10,4", false), (">= 40%", "45%", true), (">= 40 %", "39,9 %", false),
            ("=> 3", "3", true), ("=< 3", "4", false), ("≤3", "3", true), ("== 2", "2,0", true), ("< 0", "−5", true),
            ("> −6", "−5", true), (">= 1,000,000", "1.234.567", true), (">= 1000", "1,234.5", true),
            (">= 1000", "1.234,5", true), (">= 1 000", "1 234", true), ("< 0,5", "0,125", true), ("> 3", "٤", true),
            (">= 1", "1,234", true), (">= 2000", "1,234", false),
        ])
    func asWritten(threshold: String, value: String, isBeyond: Bool) throws {
        #expect(try #require(IndicatorThreshold(threshold)).isBeyond(value) == isBeyond)
    }

    @Test(
        "why a value cannot be held against a threshold is said, and how to mend it",
        arguments: [
            (">= 1000", "1,234", "the comma of \"1,234\" may stand between thousands or before decimals"),
            (">= 40", "45%", "one of the two has a sign of per cent and the other has none"),
            (">= 3", "many", "\"many\" is no number"), ("< x", "2", "\"x\" is no number"),
            (">= 3", " ", "the row has no value"),
        ])
    func undecided(threshold: String, value: String, reason: String) throws {
        let outcome = try #require(IndicatorThreshold(threshold)).outcome(of: value)
        guard case .undecided(let said, let mend) = outcome else {
            Issue.record("decided: \(outcome)")
            return
        }
        #expect(said == reason && mend.hasSuffix("."))
    }

    @Test("without a sign or a value there is no threshold", arguments: ["3", "", ">=", "≥", "about 3"])
    func none(text: String) { #expect(IndicatorThreshold(text) == nil) }
}
