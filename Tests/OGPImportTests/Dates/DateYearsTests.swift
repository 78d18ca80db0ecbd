import OGPImport
import OGPModel
import Testing

struct DateYearsTests {
    @Test(
        "a fiscal year that begins in April",
        arguments: [
            DatePhraseCase("FY 2023-24", "year 2023-04-01..2024-03-31 words"),
            DatePhraseCase("fiscal year 2023/2024", "year 2023-04-01..2024-03-31 words"),
            DatePhraseCase("2026-27", "year 2026-04-01..2027-03-31 cell"),
            DatePhraseCase("2026-2027", "span 2026-01-01..2027-12-31 cell"),
            DatePhraseCase("fiscal year 2023", "span 2022-04-01..2024-03-31 words"),
            DatePhraseCase("Q1 2023-24", "quarter 2023-04-01..2023-06-30 words"),
            DatePhraseCase("fourth quarter of fiscal year 2023-24", "quarter 2024-01-01..2024-03-31 words"),
            DatePhraseCase("by the end of fiscal year 2023-24", "day 2024-03-31..2024-03-31 words"),
            DatePhraseCase("Q1 2023", "quarter 2023-01-01..2023-03-31 words"),
        ])
    func april(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text, in: DateContext(fiscalYearStart: 4))
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }

    @Test(
        "a fiscal year whose first month is not known takes in every day it may have",
        arguments: [
            DatePhraseCase("FY 2023-24", "span 2023-01-01..2024-12-31 words"),
            DatePhraseCase("fiscal year 2023", "span 2022-02-01..2024-11-30 words"),
            DatePhraseCase("Q1 2023-24", "span 2023-01-01..2024-12-31 words"),
            DatePhraseCase("by the end of fiscal year 2023-24", "span 2023-01-01..2024-12-31 words"),
        ])
    func unknownStart(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }

    @Test("a fiscal year that begins in January is a calendar year")
    func january() throws {
        let reading = try DatePhraseCase.reader().read("fiscal year 2023", in: DateContext(fiscalYearStart: 1))
        #expect(DatePhraseCase.describe(reading) == "year 2023-01-01..2023-12-31 words")
    }

    @Test("a first month that is none is ignored")
    func noMonth() {
        #expect(DateContext(fiscalYearStart: 13).fiscalYearStart == nil)
        #expect(DateContext(fiscalYearStart: 12).fiscalYearStart == 12)
    }
}
