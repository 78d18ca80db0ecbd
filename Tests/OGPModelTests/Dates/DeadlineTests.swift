import OGPModel
import Testing

struct DeadlineTests {
    private static func deadline(
        _ earliest: String?, _ latest: String?, _ precision: DeadlinePrecision, _ basis: DateBasis = .words
    ) -> Deadline {
        Deadline(
            text: "words", earliest: earliest.flatMap { CivilDate(iso: $0) },
            latest: latest.flatMap { CivilDate(iso: $0) },
            precision: precision, basis: basis)
    }

    @Test(
        "the day of a deadline is still in time, the day after is late",
        arguments: [
            ("2015-06-29", Overdue.notDue), ("2015-06-30", .notDue), ("2015-07-01", .certain), ("2020-01-01", .certain),
        ])
    func oneDay(_ asOf: String, _ answer: Overdue) throws {
        let day = try #require(CivilDate(iso: asOf))
        #expect(Self.deadline("2015-06-30", "2015-06-30", .day).overdue(asOf: day) == answer)
    }

    @Test(
        "a vague deadline is possibly late after its first day and certainly late after its last",
        arguments: [
            ("2015-05-31", Overdue.notDue), ("2015-06-01", .notDue), ("2015-06-02", .possible),
            ("2015-06-30", .possible),
            ("2015-07-01", .certain),
        ])
    func month(_ asOf: String, _ answer: Overdue) throws {
        let day = try #require(CivilDate(iso: asOf))
        #expect(Self.deadline("2015-06-01", "2015-06-30", .month).overdue(asOf: day) == answer)
    }

    @Test("without a day the answer says why")
    func withoutDay() throws {
        let day = try #require(CivilDate(iso: "2030-01-01"))
        #expect(Self.deadline(nil, nil, .open).overdue(asOf: day) == .noDueDate)
        #expect(Self.deadline("2015-01-01", nil, .open).overdue(asOf: day) == .noDueDate)
        #expect(Deadline(unknown: "Not Specified", basis: .none).overdue(asOf: day) == .noDueDate)
        #expect(Deadline(unknown: "03/04/2015", basis: .ambiguous).overdue(asOf: day) == .unknownDeadline)
        #expect(Deadline(unknown: "soon", basis: .uninterpreted).overdue(asOf: day) == .unknownDeadline)
        #expect(Deadline(unknown: "Not Specified", basis: .none).isNotStated)
        #expect(!Deadline(unknown: "soon", basis: .uninterpreted).isNotStated)
    }

    @Test(
        "what became late only after the data ends cannot be determined from it",
        arguments: [
            ("2015-07-15", "2015-08-01", Overdue.certain), ("2015-06-30", "2015-08-01", .notDeterminable),
            ("2015-06-15", "2015-08-01", .notDeterminable), ("2015-06-10", "2015-06-20", .possible),
            ("2015-05-01", "2015-06-20", .notDeterminable), ("2015-05-01", "2015-05-20", .notDue),
            ("2016-01-01", "2015-08-01", .certain),
        ])
    func dataDay(_ dataDay: String, _ asOf: String, _ answer: Overdue) throws {
        let deadline = Self.deadline("2015-06-01", "2015-06-30", .month)
        let asked = try #require(CivilDate(iso: asOf))
        #expect(deadline.overdue(asOf: asked, dataAsOf: CivilDate(iso: dataDay)) == answer)
        #expect(deadline.overdue(asOf: asked, dataAsOf: nil) == deadline.overdue(asOf: asked))
    }

    @Test("names that outputs rely on")
    func names() {
        #expect(
            DeadlinePrecision.allCases.map(\.rawValue) == [
                "day", "month", "quarter", "half", "season", "year", "span", "open", "unknown",
            ])
        #expect(
            Overdue.allCases.map(\.rawValue) == [
                "certain", "possible", "no", "notDue", "notDeterminable", "noDueDate", "unknownDeadline",
            ])
        #expect(DateOrder.allCases.map(\.rawValue) == ["dmy", "mdy", "ymd"])
        #expect(
            Recurrence(.twiceAYear, until: CivilDate(iso: "2029-12-31")).description == "twice a year until 2029-12-31")
        #expect(Recurrence(.annually).description == "annually")
    }
}
