import ModelTestSupport
import OGPModel
import Testing

@testable import OGPReporting

struct DataAgeTests {
    @Test(
        "the age is said in days, in whole months, then in whole years",
        arguments: [
            ("2024-07-03", "2024-07-03", 0, "the as-of day itself"),
            ("2024-07-02", "2024-07-03", 1, "1 day before the as-of day"),
            ("2024-04-03", "2024-07-03", 91, "91 days before the as-of day"),
            ("2024-04-02", "2024-07-03", 92, "3 months before the as-of day"),
            ("2023-07-04", "2024-07-03", 365, "11 months before the as-of day"),
            ("2022-07-04", "2024-07-03", 730, "23 months before the as-of day"),
            ("2022-07-03", "2024-07-03", 731, "2 years before the as-of day"),
            ("2014-08-01", "2024-07-03", 3624, "9 years before the as-of day"),
            ("2025-01-01", "2024-07-03", -182, "5 months after the as-of day"),
            ("2024-07-04", "2024-07-03", -1, "1 day after the as-of day"),
        ])
    func words(dataDay: String, asOf: String, days: Int, words: String) {
        let age = DataAge(of: .day(dataDay), on: .day(asOf))
        #expect(age.days == days)
        #expect(age.words == words)
    }
}
