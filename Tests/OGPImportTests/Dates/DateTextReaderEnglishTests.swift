import OGPImport
import OGPModel
import Testing

struct DateTextReaderEnglishTests {
    private static let context = DateContext(hemisphere: .northern, readsTwoDigitYears: true, readsSerials: true)

    @Test(
        "days, months and parts of a year",
        arguments: [
            DatePhraseCase("June 2016", "month 2016-06-01..2016-06-30 words"),
            DatePhraseCase("February 2024", "month 2024-02-01..2024-02-29 words"),
            DatePhraseCase("MAY 2015", "month 2015-05-01..2015-05-31 words"),
            DatePhraseCase("Jul-12", "month 2012-07-01..2012-07-31 words 20xx"),
            DatePhraseCase("Dec 2014", "month 2014-12-01..2014-12-31 words"),
            DatePhraseCase("Sept. 2015", "month 2015-09-01..2015-09-30 words"),
            DatePhraseCase("12-Jul-2014", "day 2014-07-12..2014-07-12 words"),
            DatePhraseCase("12-Jul-14", "day 2014-07-12..2014-07-12 words 20xx"),
            DatePhraseCase("2015-Mar-15", "day 2015-03-15..2015-03-15 words"),
            DatePhraseCase("15 March 2015", "day 2015-03-15..2015-03-15 words"),
            DatePhraseCase("15th of March, 2015", "day 2015-03-15..2015-03-15 words"),
            DatePhraseCase("March 15, 2015", "day 2015-03-15..2015-03-15 words"),
            DatePhraseCase("Monday, 5 June 2015", "day 2015-06-05..2015-06-05 words"),
            DatePhraseCase("first of June 2015", "day 2015-06-01..2015-06-01 words"),
            DatePhraseCase("31 June 2015", "uninterpreted impossibleDay"),
            DatePhraseCase("29 February 2015", "uninterpreted impossibleDay"),
            DatePhraseCase("1-15 March 2015", "span 2015-03-01..2015-03-15 words"),
            DatePhraseCase("Quarter 4 2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("Q1 2019", "quarter 2019-01-01..2019-03-31 words"),
            DatePhraseCase("Q3/2016", "quarter 2016-07-01..2016-09-30 words"),
            DatePhraseCase("3Q2016", "quarter 2016-07-01..2016-09-30 words"),
            DatePhraseCase("2015 Q3", "quarter 2015-07-01..2015-09-30 words"),
            DatePhraseCase("IV quarter of 2021", "quarter 2021-10-01..2021-12-31 words"),
            DatePhraseCase("Quarter IV, 2012", "quarter 2012-10-01..2012-12-31 words"),
            DatePhraseCase("fourth quarter of 2016", "quarter 2016-10-01..2016-12-31 words"),
            DatePhraseCase("last quarter of 2015", "quarter 2015-10-01..2015-12-31 words"),
            DatePhraseCase("first and second quarters of 2015", "span 2015-01-01..2015-06-30 words"),
            DatePhraseCase("Q1 - Q3 2016", "span 2016-01-01..2016-09-30 words"),
            DatePhraseCase("S II 2023", "half 2023-07-01..2023-12-31 words"),
            DatePhraseCase("S II 2023- S I 2024", "span 2023-07-01..2024-06-30 words"),
            DatePhraseCase("H1 2024", "half 2024-01-01..2024-06-30 words"),
            DatePhraseCase("first half of 2015", "half 2015-01-01..2015-06-30 words"),
            DatePhraseCase("2nd half of 2015", "half 2015-07-01..2015-12-31 words"),
            DatePhraseCase("Spring 2015", "season 2015-03-01..2015-05-31 words"),
            DatePhraseCase("Fall 2014", "season 2014-09-01..2014-11-30 words"),
            DatePhraseCase("Autumn 2014", "season 2014-09-01..2014-11-30 words"),
            DatePhraseCase("In the year 2015", "year 2015-01-01..2015-12-31 words"),
        ])
    func periods(_ phrase: DatePhraseCase) throws {
        let reading = try read(phrase)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
        #expect(reading.text == phrase.text)
    }

    @Test(
        "words that say how a date is meant",
        arguments: [
            DatePhraseCase("By 2023", "year 2023-01-01..2023-12-31 words"),
            DatePhraseCase("By June 2024", "month 2024-06-01..2024-06-30 words"),
            DatePhraseCase("By fall 2027", "season 2027-09-01..2027-11-30 words"),
            DatePhraseCase("By winter 2025", "season 2024-12-01..2026-02-28 words"),
            DatePhraseCase("winter 2024-25", "season 2024-12-01..2025-02-28 words"),
            DatePhraseCase("By end of 2022", "day 2022-12-31..2022-12-31 words"),
            DatePhraseCase("before the end of June 2015", "day 2015-06-30..2015-06-30 words"),
            DatePhraseCase("by the end of the first quarter of 2019", "day 2019-03-31..2019-03-31 words"),
            DatePhraseCase("End of 2014", "month 2014-12-01..2014-12-31 words"),
            DatePhraseCase("end of June 2015", "span 2015-06-21..2015-06-30 words"),
            DatePhraseCase("By early 2026", "span 2026-01-01..2026-04-30 words"),
            DatePhraseCase("mid-2015", "span 2015-05-01..2015-08-31 words"),
            DatePhraseCase("late 2015", "span 2015-09-01..2015-12-31 words"),
            DatePhraseCase("by mid-June 2016", "span 2016-06-11..2016-06-20 words"),
            DatePhraseCase("no later than 30 June 2015", "day 2015-06-30..2015-06-30 words"),
            DatePhraseCase("on or before June 30, 2015", "day 2015-06-30..2015-06-30 words"),
            DatePhraseCase("before June 2015", "day 2015-05-31..2015-05-31 words"),
            DatePhraseCase("until 2018", "year 2018-01-01..2018-12-31 words"),
            DatePhraseCase("starting 2015", "open 2015-01-01.. words"),
            DatePhraseCase("from 2012 onwards", "open 2012-01-01.. words"),
            DatePhraseCase("since March 2013", "open 2013-03-01.. words"),
            DatePhraseCase("by 31/12/2014", "day 2014-12-31..2014-12-31 cell"),
            DatePhraseCase("by 03/04/2015", "ambiguous 2015-04-03..2015-04-03 or 2015-03-04..2015-03-04"),
            DatePhraseCase("By fiscal year 2023-24", "span 2023-01-01..2024-12-31 words"),
            DatePhraseCase("2023-24 fiscal year", "span 2023-01-01..2024-12-31 words"),
            DatePhraseCase("FY2023", "span 2022-02-01..2024-11-30 words"),
            DatePhraseCase("June 2015 (estimated)", "month 2015-06-01..2015-06-30 words"),
            DatePhraseCase("Annual report by June 2015", "month 2015-06-01..2015-06-30 words"),
            DatePhraseCase("2nd phase by June 2015", "month 2015-06-01..2015-06-30 words"),
        ])
    func connectors(_ phrase: DatePhraseCase) throws {
        let reading = try read(phrase)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
        #expect(reading.text == phrase.text)
    }

    @Test(
        "several dates make one span",
        arguments: [
            DatePhraseCase("2025 to 2028", "span 2025-01-01..2028-12-31 words"),
            DatePhraseCase("from March 2014 to June 2015", "span 2014-03-01..2015-06-30 words"),
            DatePhraseCase("between 2015 and 2017", "span 2015-01-01..2017-12-31 words"),
            DatePhraseCase("Jan-Mar 2015", "span 2015-01-01..2015-03-31 words"),
            DatePhraseCase("June and December 2015", "span 2015-06-01..2015-12-31 words"),
            DatePhraseCase("September/December 2011", "span 2011-09-01..2011-12-31 words"),
            DatePhraseCase("June 12 - July 30, 2015", "span 2015-06-12..2015-07-30 words"),
            DatePhraseCase("Nov 2014-Feb 2015", "span 2014-11-01..2015-02-28 words"),
            DatePhraseCase("By February 2022 and February 2023", "span 2022-02-01..2023-02-28 words"),
            DatePhraseCase("First draft by March 2025; final text by 2024", "span 2024-01-01..2025-03-31 words"),
            DatePhraseCase(
                "By June 2022 for reporting year 2022, and June 2023 for reporting year 2023",
                "span 2022-06-01..2023-06-30 words"),
            DatePhraseCase("November - February 2015", "uninterpreted backwards"),
            DatePhraseCase("from 2016 to 2014", "uninterpreted backwards"),
        ])
    func spans(_ phrase: DatePhraseCase) throws {
        let reading = try read(phrase)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
        #expect(reading.text == phrase.text)
    }

    @Test(
        "work that goes on or repeats",
        arguments: [
            DatePhraseCase("Ongoing", "open words ongoing"),
            DatePhraseCase("on-going", "open words ongoing"),
            DatePhraseCase("Continuous", "open words ongoing"),
            DatePhraseCase("Permanent activity", "open words ongoing"),
            DatePhraseCase("Underway", "open words"),
            DatePhraseCase("In progress", "open words"),
            DatePhraseCase("Annually", "open words annually"),
            DatePhraseCase("Annual", "open words annually"),
            DatePhraseCase("Every year", "open words annually"),
            DatePhraseCase("Ongoing, annually", "open words annually"),
            DatePhraseCase("Half-yearly", "open words twice a year"),
            DatePhraseCase("every 6 months", "open words twice a year"),
            DatePhraseCase("Quarterly", "open words quarterly"),
            DatePhraseCase("monthly", "open words monthly"),
            DatePhraseCase("Every two years", "open words every two years"),
            DatePhraseCase("Updated monthly, published quarterly", "open words repeatedly"),
            DatePhraseCase("Annually, by March 31", "open words annually"),
            DatePhraseCase("Biannually until 2029", "year 2029-01-01..2029-12-31 words twice a year until 2029-12-31"),
            DatePhraseCase("Quarterly starting March 2023", "open 2023-03-01.. words quarterly"),
            DatePhraseCase("Annually in 2015 and 2016", "span 2015-01-01..2016-12-31 words annually until 2016-12-31"),
            DatePhraseCase("June 2015 and annually thereafter", "open 2015-06-01.. words annually"),
            DatePhraseCase("May 2023 and ongoing", "open 2023-05-01.. words ongoing"),
            DatePhraseCase("Ongoing until 2024", "year 2024-01-01..2024-12-31 words ongoing until 2024-12-31"),
            DatePhraseCase("Ongoing - June 2015", "month 2015-06-01..2015-06-30 words ongoing until 2015-06-30"),
            DatePhraseCase("Ongoing since 2013", "open 2013-01-01.. words ongoing"),
            DatePhraseCase("Ongoing, June 2015", "uninterpreted unknownWords"),
        ])
    func recurrence(_ phrase: DatePhraseCase) throws {
        let reading = try read(phrase)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
        #expect(reading.text == phrase.text)
    }

    @Test(
        "what is not stated or not understood says so",
        arguments: [
            DatePhraseCase("Not Specified", "not stated"), DatePhraseCase("None Specified", "not stated"),
            DatePhraseCase("Unclear", "not stated"), DatePhraseCase("TBD", "not stated"),
            DatePhraseCase("To be determined by the ministry", "not stated"),
            DatePhraseCase("Prior to OGP plan", "uninterpreted noDate"),
            DatePhraseCase("Launch", "uninterpreted noDate"), DatePhraseCase("NA", "uninterpreted noDate"),
            DatePhraseCase("#NAME?", "uninterpreted noDate"), DatePhraseCase("by June", "uninterpreted noYear"),
            DatePhraseCase("May", "uninterpreted noYear"), DatePhraseCase("Jan 15", "uninterpreted noYear"),
            DatePhraseCase("Law of 2014", "uninterpreted unknownWords"),
            DatePhraseCase("Agenda 2030", "uninterpreted unknownWords"),
            DatePhraseCase("not before June 2015", "uninterpreted unknownWords"),
            DatePhraseCase("after June 2015", "uninterpreted unknownWords"),
            DatePhraseCase("2015 or later", "uninterpreted unknownWords"),
            DatePhraseCase("by June 2015?", "uninterpreted unknownWords"),
            DatePhraseCase("about June 2015", "uninterpreted unknownWords"),
            DatePhraseCase("within 6 months", "uninterpreted noDate"),
            DatePhraseCase("6 months after June 2015", "uninterpreted unknownWords"),
            DatePhraseCase("Phase 2 by June 2015", "uninterpreted unknownWords"),
            DatePhraseCase("in March 2027 and at the end of the commitment", "uninterpreted unknownWords"),
            DatePhraseCase("2015 (unclear)", "uninterpreted unknownWords"),
        ])
    func silence(_ phrase: DatePhraseCase) throws {
        let reading = try read(phrase)
        #expect(DatePhraseCase.describe(reading) == phrase.meaning)
        #expect(reading.text == phrase.text)
    }

    private func read(_ phrase: DatePhraseCase) throws -> DateReading {
        try DatePhraseCase.reader().read(phrase.text, in: Self.context)
    }
}
