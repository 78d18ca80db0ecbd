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
        arguments: [(">= 3", "many"), ("< x", "2"), (">= 3", "")])
    func notCompared(threshold: String, value: String) throws {
        #expect(try #require(IndicatorThreshold(threshold)).isBeyond(value) == nil)
    }

    @Test("without a sign or a value there is no threshold", arguments: ["3", "", ">=", "about 3"])
    func none(text: String) { #expect(IndicatorThreshold(text) == nil) }
}
