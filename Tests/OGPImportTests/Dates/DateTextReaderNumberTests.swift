import OGPImport
import OGPModel
import Testing

struct DateTextReaderNumberTests {
    private static let trusting = DateContext(readsTwoDigitYears: true, readsSerials: true)

    @Test(
        "numbers are read as what they alone can mean",
        arguments: [
            DatePhraseCase("12/31/2021", "day 2021-12-31..2021-12-31 cell"),
            DatePhraseCase("31/12/2021", "day 2021-12-31..2021-12-31 cell"),
            DatePhraseCase("31.12.2014", "day 2014-12-31..2014-12-31 cell"),
            DatePhraseCase("6-13-2015", "day 2015-06-13..2015-06-13 cell"),
            DatePhraseCase("5/5/2015", "day 2015-05-05..2015-05-05 cell"),
            DatePhraseCase("2014-12-31", "day 2014-12-31..2014-12-31 cell"),
            DatePhraseCase("2014/12/31", "day 2014-12-31..2014-12-31 cell"),
            DatePhraseCase("2014.12.31", "day 2014-12-31..2014-12-31 cell"),
            DatePhraseCase("20141231", "day 2014-12-31..2014-12-31 cell"),
            DatePhraseCase(" 12/31/2021 ", "day 2021-12-31..2021-12-31 cell"),
            DatePhraseCase("2015-03-01T00:00:00Z", "day 2015-03-01..2015-03-01 cell"),
            DatePhraseCase("2015-06-05 12:30:00", "day 2015-06-05..2015-06-05 cell"),
            DatePhraseCase("03/04/2015", "ambiguous 2015-04-03..2015-04-03 or 2015-03-04..2015-03-04"),
            DatePhraseCase("3.4.2015", "ambiguous 2015-04-03..2015-04-03 or 2015-03-04..2015-03-04"),
            DatePhraseCase("5/6/2015 12:30", "ambiguous 2015-06-05..2015-06-05 or 2015-05-06..2015-05-06"),
            DatePhraseCase("29/02/2016", "day 2016-02-29..2016-02-29 cell"),
            DatePhraseCase("2/29/2016", "day 2016-02-29..2016-02-29 cell"),
            DatePhraseCase("29/02/2015", "uninterpreted impossibleDay"),
            DatePhraseCase("2/29/2014", "uninterpreted impossibleDay"),
            DatePhraseCase("31/04/2014", "uninterpreted impossibleDay"),
            DatePhraseCase("2014-02-30", "uninterpreted impossibleDay"),
            DatePhraseCase("2014/31/12", "uninterpreted impossibleDay"),
            DatePhraseCase("13/13/2014", "uninterpreted impossibleDay"),
            DatePhraseCase("0/5/2014", "uninterpreted impossibleDay"),
            DatePhraseCase("7/16/1905", "uninterpreted implausibleYear(probablyTyped: Optional(2024))"),
            DatePhraseCase("7/15/1905", "uninterpreted implausibleYear(probablyTyped: Optional(2023))"),
            DatePhraseCase("1/1/1900", "uninterpreted implausibleYear(probablyTyped: nil)"),
            DatePhraseCase("2014", "year 2014-01-01..2014-12-31 cell"),
            DatePhraseCase("2008", "year 2008-01-01..2008-12-31 cell"),
            DatePhraseCase("1905", "uninterpreted implausibleYear(probablyTyped: nil)"),
            DatePhraseCase("2200", "uninterpreted implausibleYear(probablyTyped: nil)"),
            DatePhraseCase("2024-12", "month 2024-12-01..2024-12-31 cell"),
            DatePhraseCase("2024-02", "month 2024-02-01..2024-02-29 cell"),
            DatePhraseCase("2014/6", "month 2014-06-01..2014-06-30 cell"),
            DatePhraseCase("11/2022", "month 2022-11-01..2022-11-30 cell"),
            DatePhraseCase("11.2022", "month 2022-11-01..2022-11-30 cell"),
            DatePhraseCase("13/2022", "uninterpreted ambiguousNumbers"),
            DatePhraseCase("2012-2014", "span 2012-01-01..2014-12-31 cell"),
            DatePhraseCase("2012/2013", "span 2012-01-01..2013-12-31 cell"),
            DatePhraseCase("2026–2027", "span 2026-01-01..2027-12-31 cell"),
            DatePhraseCase("2026-27", "span 2026-01-01..2027-12-31 cell"),
            DatePhraseCase("2014/15", "span 2014-01-01..2015-12-31 cell"),
            DatePhraseCase("2011-12", "span 2011-01-01..2012-12-31 cell"),
            DatePhraseCase("2014-2012", "uninterpreted backwards"),
            DatePhraseCase("2014-13", "uninterpreted ambiguousNumbers"),
            DatePhraseCase("43525", "day 2019-03-01..2019-03-01 serial"),
            DatePhraseCase("44439", "day 2021-08-31..2021-08-31 serial"),
            DatePhraseCase("25569", "day 1970-01-01..1970-01-01 serial"),
            DatePhraseCase("25568", "uninterpreted implausibleNumber"),
            DatePhraseCase("60001", "uninterpreted implausibleNumber"),
            DatePhraseCase("6/30/20", "day 2020-06-30..2020-06-30 cell 20xx"),
            DatePhraseCase("31.12.14", "day 2014-12-31..2014-12-31 cell 20xx"),
            DatePhraseCase("8/1/20", "ambiguous 2020-01-08..2020-01-08 or 2020-08-01..2020-08-01 20xx"),
            DatePhraseCase("14-06-30", "uninterpreted ambiguousNumbers"),
            DatePhraseCase("12/13", "uninterpreted ambiguousNumbers"),
            DatePhraseCase("31/12", "uninterpreted ambiguousNumbers"),
            DatePhraseCase("14/15", "span 2014-01-01..2015-12-31 cell 20xx"),
            DatePhraseCase("7", "uninterpreted implausibleNumber"),
            DatePhraseCase("123456", "uninterpreted implausibleNumber"),
            DatePhraseCase("01/2015-06/2016", "span 2015-01-01..2016-06-30 cell"),
            DatePhraseCase("01/07/2014 - 31/12/2015", "span 2014-07-01..2015-12-31 cell"),
            DatePhraseCase("01/07/2014 - 01/06/2015", "ambiguous 2014-07-01..2015-06-01 or 2014-01-07..2015-01-06"),
            DatePhraseCase("30/6/2014; 4/30/2014", "span 2014-04-30..2014-06-30 cell"),
            DatePhraseCase("", "not stated"),
            DatePhraseCase("  ", "not stated"),
            DatePhraseCase("???", "not stated"),
            DatePhraseCase("–", "not stated"),
            DatePhraseCase("…", "not stated"),
            DatePhraseCase("٢٠١٥", "uninterpreted noDate"),
            DatePhraseCase("≈ 2015", "uninterpreted unknownWords"),
            DatePhraseCase("≥2015", "uninterpreted unknownWords"),
            DatePhraseCase("Jun\u{FFFD} 2015", "uninterpreted unknownWords"),
            DatePhraseCase("\u{FFFD}", "uninterpreted noDate"),
            DatePhraseCase("• June 2015", "month 2015-06-01..2015-06-30 words"),
        ])
    func reads(_ phrase: DatePhraseCase) throws {
        let reading = try DatePhraseCase.reader().read(phrase.text, in: Self.trusting)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
    }

    @Test(
        "what an export is not known to use is not read",
        arguments: [
            DatePhraseCase("43525", "uninterpreted implausibleNumber"),
            DatePhraseCase("6/30/20", "uninterpreted twoDigitYear"),
            DatePhraseCase("14/15", "uninterpreted twoDigitYear"),
            DatePhraseCase("Jul-12", "uninterpreted twoDigitYear"),
            DatePhraseCase("FY24", "uninterpreted twoDigitYear"),
        ])
    func refuses(_ phrase: DatePhraseCase) throws {
        #expect(DatePhraseCase.describe(try DatePhraseCase.reader().read(phrase.text)) == phrase.meaning)
    }

    @Test(
        "a number above 12 proves the order, equal and impossible ones do not",
        arguments: [
            ("31/12/2014", DateOrder.dayFirst), ("12/31/2014", .monthFirst), ("03/04/2014", nil), ("5/5/2014", nil),
            ("2/29/2014", nil), ("2014-12-31", nil), ("by 31/12/2014", .dayFirst), ("4/30/2014, 30/9/2014", nil),
            ("June 2014", nil),
        ] as [(String, DateOrder?)])
    func provesOrder(_ text: String, _ order: DateOrder?) throws {
        #expect(try DatePhraseCase.reader().read(text).provesOrder == order)
    }

    @Test("a cell with both orders proves both")
    func provesBoth() throws {
        let evidence = try DatePhraseCase.reader().read("4/30/2014, 30/9/2014").evidence
        #expect(evidence == DateOrderEvidence(dayFirst: 1, monthFirst: 1))
    }

    @Test("a pinned order settles ambiguous cells and yields to a cell that proves another")
    func pins() throws {
        let reader = try DatePhraseCase.reader()
        let context = DateContext(pinnedOrder: .monthFirst)
        for (text, meaning) in [
            ("03/04/2015", "day 2015-03-04..2015-03-04 pinned"), ("by 03/04/2015", "day 2015-03-04..2015-03-04 pinned"),
            ("31/12/2015", "day 2015-12-31..2015-12-31 cell"),
            ("from 03/04/2015 to 31/12/2015", "span 2015-04-03..2015-12-31 cell"),
        ] {
            #expect(DatePhraseCase.describe(reader.read(text, in: context)) == meaning)
        }
        let yearFirst = DateContext(pinnedOrder: .yearFirst, readsTwoDigitYears: true)
        #expect(
            DatePhraseCase.describe(reader.read("14/12/31", in: yearFirst)) == "day 2014-12-31..2014-12-31 cell 20xx")
    }
}
