import OGPModel
import Testing

struct CivilIntervalTests {
    private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

    @Test("the ends are put in order")
    func ends() throws {
        let interval = CivilInterval(try day("2015-06-30"), try day("2015-01-01"))
        #expect(interval.earliest == (try day("2015-01-01")))
        #expect(interval.latest == (try day("2015-06-30")))
        #expect(!interval.isSingleDay)
        #expect(CivilInterval(try day("2015-01-01")).isSingleDay)
    }

    @Test(
        "months run over the ends of years",
        arguments: [
            (2015, 1, 1, "2015-01-01", "2015-01-31"), (2015, 12, 3, "2015-12-01", "2016-02-29"),
            (2015, 14, 1, "2016-02-01", "2016-02-29"), (2015, 0, 1, "2014-12-01", "2014-12-31"),
            (2015, 4, 12, "2015-04-01", "2016-03-31"),
        ])
    func months(_ year: Int, _ month: Int, _ count: Int, _ first: String, _ last: String) throws {
        let interval = try #require(CivilInterval(year: year, month: month, count: count))
        #expect(interval.earliest.description == first)
        #expect(interval.latest.description == last)
        #expect(interval.monthCount == count)
    }

    @Test("months outside the calendar make no interval")
    func outside() {
        #expect(CivilInterval(year: 2015, month: 1, count: 0) == nil)
        #expect(CivilInterval(year: 0, month: 1, count: 1) == nil)
        #expect(CivilInterval(year: 1, month: 0, count: 1) == nil)
        #expect(CivilInterval(year: 9999, month: 12, count: 2) == nil)
        #expect(CivilInterval(year: Int.max, month: 1, count: 1) == nil)
    }

    @Test("an interval that begins or ends within a month has no number of months")
    func noMonths() throws {
        #expect(CivilInterval(try day("2015-01-02"), try day("2015-01-31")).monthCount == nil)
        #expect(CivilInterval(try day("2015-01-01"), try day("2015-01-30")).monthCount == nil)
    }

    @Test("a union holds both, and what lies between")
    func union() throws {
        let one = CivilInterval(try day("2015-01-01"), try day("2015-01-31"))
        let other = CivilInterval(try day("2015-06-01"), try day("2015-06-30"))
        #expect(one.union(other) == other.union(one))
        #expect(one.union(other) == CivilInterval(try day("2015-01-01"), try day("2015-06-30")))
        #expect(one.union(other).contains(try day("2015-03-01")))
        #expect(!one.contains(try day("2015-02-01")))
        #expect(one.contains(one.earliest) && one.contains(one.latest))
    }
}
