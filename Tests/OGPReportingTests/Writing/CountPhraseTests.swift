import OGPReporting
import Testing

struct CountPhraseTests {
    @Test("the counts always stand first")
    func counts() {
        #expect(CountPhrase(5, of: 8).text == "5 of 8")
        #expect(CountPhrase(1_204, of: 30_000).text == "1,204 of 30,000")
        #expect(CountPhrase(1, of: 1).text(.commitment) == "1 of 1 commitment")
        #expect(CountPhrase(0, of: 12).text(.milestone) == "0 of 12 milestones")
    }

    @Test(
        "a percentage needs ten cases, is whole and rounds half up",
        arguments: [
            (5, 8, "5 of 8"), (9, 9, "9 of 9"), (0, 0, "0 of 0"), (5, 10, "5 of 10 (50%)"), (1, 8, "1 of 8"),
            (25, 200, "25 of 200 (13%)"), (2, 12, "2 of 12 (17%)"), (12, 12, "12 of 12 (100%)"),
            (0, 40, "0 of 40 (0%)"),
        ])
    func percentages(count: Int, total: Int, expected: String) {
        #expect(CountPhrase(count, of: total).textWithPercentage == expected)
    }

    @Test(
        "thousands are parted by commas",
        arguments: [
            (0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567"),
            (Int.min, "-9,223,372,036,854,775,808"),
        ])
    func grouping(number: Int, expected: String) {
        #expect(CountPhrase.grouped(number) == expected)
    }

    @Test("a noun agrees with its count")
    func nouns() {
        #expect(CountedNoun.gap.counted(0) == "0 gaps")
        #expect(CountedNoun.gap.counted(1) == "1 gap")
        #expect(CountedNoun.gap.counted(1_204) == "1,204 gaps")
        #expect(CountedNoun("entry", plural: "entries").counted(2) == "2 entries")
    }
}
