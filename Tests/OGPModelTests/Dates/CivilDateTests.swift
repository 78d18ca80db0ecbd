import OGPModel
import Testing

struct CivilDateTests {
    @Test(
        "only days of the calendar exist",
        arguments: [
            (2016, 2, 29, true), (2015, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true), (2014, 4, 31, false),
            (2014, 12, 31, true), (2014, 0, 1, false), (2014, 13, 1, false), (2014, 1, 0, false), (2014, 1, 32, false),
            (0, 1, 1, false), (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false), (-5, 1, 1, false),
        ])
    func exists(_ year: Int, _ month: Int, _ day: Int, _ exists: Bool) {
        let date = CivilDate(year: year, month: month, day: day)
        #expect((date != nil) == exists)
        if let date { #expect([date.year, date.month, date.day] == [year, month, day]) }
    }

    @Test("ten characters of ISO 8601 are read and nothing else")
    func iso() {
        #expect(CivilDate(iso: "2024-07-03") == CivilDate(year: 2024, month: 7, day: 3))
        #expect(CivilDate(iso: "0001-01-01")?.description == "0001-01-01")
        #expect(CivilDate(iso: "on 2024-07-03".dropFirst(3)) == CivilDate(year: 2024, month: 7, day: 3))
        for text in [
            "", "2024-7-3", "2024-07-03 ", " 2024-07-03", "2024/07/03", "20240703", "2024-02-30", "2024-07-0a",
            "2024-07-",
            "２０２４-07-03", "2024-07-03T00:00", "-024-07-03", "+024-07-03",
        ] {
            #expect(CivilDate(iso: text) == nil, "\(text)")
        }
    }

    @Test("day numbers count from 1970-01-01 and lead back, over the whole calendar")
    func dayNumbers() throws {
        #expect(CivilDate(iso: "1970-01-01")?.dayNumber == 0)
        #expect(CivilDate(iso: "2019-03-01")?.dayNumber == 43_525 - 25_569)
        #expect(CivilDate(iso: "1969-12-31")?.dayNumber == -1)
        #expect(CivilDate(dayNumber: -719_162)?.description == "0001-01-01")
        #expect(CivilDate(dayNumber: 2_932_896)?.description == "9999-12-31")
        #expect(CivilDate(dayNumber: -719_163) == nil)
        #expect(CivilDate(dayNumber: 2_932_897) == nil)
        var previous = try #require(CivilDate(dayNumber: -719_162))
        for number in stride(from: -719_161, through: 2_932_896, by: 1) where number % 7 == 0 || abs(number) < 40_000 {
            let day = try #require(CivilDate(dayNumber: number))
            guard day.dayNumber == number, previous < day,
                CivilDate(year: day.year, month: day.month, day: day.day) == day
            else {
                Issue.record("day \(number) does not lead back")
                return
            }
            previous = day
        }
    }

    @Test("days are added over months and years, up to the ends of the calendar")
    func adding() throws {
        let day = try #require(CivilDate(iso: "2024-02-28"))
        #expect(day.adding(days: 1)?.description == "2024-02-29")
        #expect(day.adding(days: 2)?.description == "2024-03-01")
        #expect(day.adding(days: -59)?.description == "2023-12-31")
        #expect(day.adding(days: Int.max) == nil)
        #expect(day.adding(days: Int.min) == nil)
        #expect(CivilDate(iso: "9999-12-31")?.adding(days: 1) == nil)
    }

    @Test("first and last days")
    func ends() throws {
        let day = try #require(CivilDate(iso: "2023-02-14"))
        #expect(day.firstOfMonth.description == "2023-02-01")
        #expect(day.lastOfMonth.description == "2023-02-28")
        #expect(day.firstOfYear.description == "2023-01-01")
        #expect(day.lastOfYear.description == "2023-12-31")
        #expect(CivilDate.dayCount(ofMonth: 2, year: 2024) == 29)
        #expect(CivilDate.dayCount(ofMonth: 13, year: 2024) == 0)
    }

    @Test("days compare as the calendar orders them")
    func order() throws {
        let days = try ["2014-12-31", "2015-01-01", "2015-01-31", "2015-02-01", "2016-01-01"].map {
            try #require(CivilDate(iso: $0))
        }
        #expect(days.reversed().sorted() == days)
        #expect(!(days[0] < days[0]))
    }
}
