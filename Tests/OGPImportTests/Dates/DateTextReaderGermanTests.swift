import OGPImport
import OGPModel
import Testing

struct DateTextReaderGermanTests {
    @Test(
        "German deadlines",
        arguments: [
            DatePhraseCase("Ende 2024", "month 2024-12-01..2024-12-31 words"),
            DatePhraseCase("IV. Quartal 2024", "quarter 2024-10-01..2024-12-31 words"),
            DatePhraseCase("4. Quartal 2024", "quarter 2024-10-01..2024-12-31 words"),
            DatePhraseCase("1. Halbjahr 2025", "half 2025-01-01..2025-06-30 words"),
            DatePhraseCase("bis 31.12.2024", "day 2024-12-31..2024-12-31 words"),
            DatePhraseCase("bis Ende 2024", "day 2024-12-31..2024-12-31 words"),
            DatePhraseCase("März 2025", "month 2025-03-01..2025-03-31 words"),
            DatePhraseCase("15. Oktober 2024", "day 2024-10-15..2024-10-15 words"),
            DatePhraseCase("laufend", "open words ongoing"),
            DatePhraseCase("vierteljährlich", "open words quarterly"),
        ])
    func reads(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text, in: DateContext())
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }
}
