import OGPImport
import OGPModel
import Testing

struct DateSeasonTests {
    private struct Season: Sendable, CustomTestStringConvertible {
        let text: String
        let hemisphere: Hemisphere
        let first: String
        let last: String

        init(_ text: String, _ hemisphere: Hemisphere, _ first: String, _ last: String) {
            self.text = text
            self.hemisphere = hemisphere
            self.first = first
            self.last = last
        }

        var testDescription: String { "\(text), \(hemisphere.rawValue)" }
    }

    @Test(
        "a season begins and ends on the days its hemisphere gives it",
        arguments: [
            Season("Spring 2015", .northern, "2015-03-01", "2015-05-31"),
            Season("Summer 2015", .northern, "2015-06-01", "2015-08-31"),
            Season("Fall 2015", .northern, "2015-09-01", "2015-11-30"),
            Season("Winter 2015", .northern, "2014-12-01", "2016-02-29"),
            Season("Winter 2014-15", .northern, "2014-12-01", "2015-02-28"),
            Season("Winter 2023/2024", .northern, "2023-12-01", "2024-02-29"),
            Season("Spring 2015", .southern, "2015-09-01", "2015-11-30"),
            Season("Summer 2015", .southern, "2014-12-01", "2016-02-29"),
            Season("Summer 2014-15", .southern, "2014-12-01", "2015-02-28"),
            Season("Fall 2015", .southern, "2015-03-01", "2015-05-31"),
            Season("Winter 2015", .southern, "2015-06-01", "2015-08-31"),
            Season("Spring 2015", .unknown, "2015-01-01", "2015-12-31"),
            Season("Fall 2015", .unknown, "2015-01-01", "2015-12-31"),
            Season("Summer 2015", .unknown, "2014-12-01", "2016-02-29"),
            Season("Winter 2015", .unknown, "2014-12-01", "2016-02-29"),
            Season("Winter 2014-15", .unknown, "2014-06-01", "2015-08-31"),
        ])
    private func months(_ season: Season) throws {
        let reading = try DatePhraseCase.reader().read(season.text, in: DateContext(hemisphere: season.hemisphere))
        let deadline = reading.resolved(order: nil, basis: .none)
        #expect(deadline.precision == .season)
        #expect(deadline.earliest?.description == season.first)
        #expect(deadline.latest?.description == season.last)
    }

    @Test("the days around a season's first and last day answer differently")
    func overdue() throws {
        let context = DateContext(hemisphere: .northern)
        let deadline = try DatePhraseCase.reader().read("By fall 2027", in: context).resolved(order: nil, basis: .none)
        let answers = try ["2027-08-31", "2027-09-01", "2027-09-02", "2027-11-30", "2027-12-01"].map {
            deadline.overdue(asOf: try #require(CivilDate(iso: $0)))
        }
        #expect(answers == [.notDue, .notDue, .possible, .possible, .certain])
    }

    @Test("the part of a season of which the year is not sure stays the whole season")
    func unsureParts() throws {
        let context = DateContext(hemisphere: .northern)
        let reading = try DatePhraseCase.reader().read("early winter 2025", in: context)
        #expect(DatePhraseCase.describe(reading) == "season 2024-12-01..2026-02-28 words")
    }
}
