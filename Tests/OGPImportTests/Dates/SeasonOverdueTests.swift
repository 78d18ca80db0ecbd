import OGPImport
import OGPModel
import Testing

/// The four days around a season, in both hemispheres: undone work is late for certain only after its last day.
struct SeasonOverdueTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let hemisphere: Hemisphere
        let days: [String]

        init(_ text: String, _ hemisphere: Hemisphere, _ days: String) {
            self.text = text
            self.hemisphere = hemisphere
            self.days = days.split(separator: " ").map(String.init)
        }

        var testDescription: String { "\(text), \(hemisphere.rawValue)" }
    }

    /// The day before, the first day, the last day, the day after.
    private static let cases = [
        Case("spring 2027", .northern, "2027-02-28 2027-03-01 2027-05-31 2027-06-01"),
        Case("by spring 2028", .northern, "2028-02-29 2028-03-01 2028-05-31 2028-06-01"),
        Case("summer 2027", .northern, "2027-05-31 2027-06-01 2027-08-31 2027-09-01"),
        Case("By fall 2027", .northern, "2027-08-31 2027-09-01 2027-11-30 2027-12-01"),
        Case("winter 2027-28", .northern, "2027-11-30 2027-12-01 2028-02-29 2028-03-01"),
        Case("winter 2027", .northern, "2026-11-30 2026-12-01 2028-02-29 2028-03-01"),
        Case("spring 2027", .southern, "2027-08-31 2027-09-01 2027-11-30 2027-12-01"),
        Case("summer 2026-27", .southern, "2026-11-30 2026-12-01 2027-02-28 2027-03-01"),
        Case("summer 2027", .southern, "2026-11-30 2026-12-01 2028-02-29 2028-03-01"),
        Case("By fall 2027", .southern, "2027-02-28 2027-03-01 2027-05-31 2027-06-01"),
        Case("winter 2027", .southern, "2027-05-31 2027-06-01 2027-08-31 2027-09-01"),
        Case("fall 2027", .unknown, "2026-12-31 2027-01-01 2027-12-31 2028-01-01"),
        Case("winter 2027", .unknown, "2026-11-30 2026-12-01 2028-02-29 2028-03-01"),
        Case("2024-12", .unknown, "2024-11-30 2024-12-01 2024-12-31 2025-01-01"),
    ]

    @Test(
        "not due the day before and on the first day, possibly late on the last, certainly the day after",
        arguments: cases)
    private func around(season: Case) throws {
        let context = DateContext(hemisphere: season.hemisphere)
        let deadline = try DatePhraseCase.reader().read(season.text, in: context).resolved(order: nil, basis: .none)
        let days = try season.days.map { try #require(CivilDate(iso: $0)) }
        #expect(deadline.earliest == days[1] && deadline.latest == days[2])
        #expect(days[0].adding(days: 1) == days[1] && days[2].adding(days: 1) == days[3])
        #expect(days.map { deadline.overdue(asOf: $0) } == [.notDue, .notDue, .possible, .certain])
    }

    @Test("the second day of a season is the first on which undone work may be late")
    func secondDay() throws {
        let context = DateContext(hemisphere: .northern)
        let deadline = try DatePhraseCase.reader().read("By fall 2027", in: context).resolved(order: nil, basis: .none)
        #expect(deadline.overdue(asOf: try #require(CivilDate(iso: "2027-09-02"))) == .possible)
    }

    @Test(
        "a season told in four languages asks the same in each hemisphere", arguments: [Hemisphere.northern, .southern])
    func languages(hemisphere: Hemisphere) throws {
        for names in [
            ["spring 2027", "printemps 2027", "primavera de 2027"],
            ["summer 2027", "été 2027", "verano de 2027", "verão de 2027"],
            ["autumn 2027", "automne 2027", "otoño de 2027", "outono de 2027"],
            ["winter 2027", "hiver 2027", "invierno de 2027", "inverno de 2027"],
        ] {
            let readings = try names.map { name in
                let reading = try DatePhraseCase.reader().read(name, in: DateContext(hemisphere: hemisphere))
                return DatePhraseCase.describe(reading)
            }
            #expect(Set(readings).count == 1, "\(readings)")
        }
    }
}
