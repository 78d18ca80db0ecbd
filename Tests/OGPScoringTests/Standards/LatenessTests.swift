import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

@Suite("The day a plan was due, where the record does not state it")
struct LatenessTests {
    private func lateness(
        submitted: Int? = nil, _ change: (inout ProcessDates) -> Void
    ) throws -> ContraryOutlook.Reason? {
        var item = try StandardsCase { change(&$0.dates) }
        item.process.submitted = submitted
        return item.assessed("2022-06-01").contrary.reasons.first { $0.trigger == "lateness" }
    }

    @Test("More than six months late, a plan of 2016 moves to the other group of years")
    func newCycle() throws {
        for (delivered, moves) in [("2016-12-30", false), ("2016-12-31", true)] {
            let found = try lateness {
                $0.deliveryDue = .on("2016-06-30")
                $0.delivered = .on(delivered)
            }
            #expect(found?.outlook == .yes)
            #expect(found?.text.contains("moves to the other group of years") == moves)
            #expect(found?.date == .day("2016-10-31"))
        }
    }

    @Test(
        "The known day of the years decides where the plan's own year is known",
        arguments: [
            // Delivered on the first day after 31 December of the year of its start, of its submission, of the last plan's end.
            ("2018-09-01", nil, nil, "2019-01-01", ContraryOutlook.Level.yes),
            ("2018-09-01", nil, nil, "2018-12-31", .no),
            (nil, 2018, nil, "2019-01-01", .yes), (nil, 2018, nil, "2018-11-30", .no),
            (nil, nil, "2018-06-30", "2019-01-01", .yes),
            ("2016-07-01", nil, nil, "2016-10-30", .no), ("2016-07-01", nil, nil, "2016-10-31", .yes),
            // No year is known, or two that disagree, or one that the delivery lies before.
            (nil, nil, nil, "2019-01-01", .unknown), ("2019-02-01", 2018, nil, "2019-01-01", .unknown),
            (nil, 2019, nil, "2019-01-01", .unknown), ("2019-01-15", nil, nil, "2019-01-01", .unknown),
            // Before 2015 there was no day for all.
            ("2013-07-01", nil, nil, "2013-06-01", .unknown),
        ] as [(String?, Int?, String?, String, ContraryOutlook.Level)])
    func ownYear(
        _ start: String?, _ submitted: Int?, _ previousEnd: String?, _ delivered: String,
        _ expected: ContraryOutlook.Level
    ) throws {
        let found = try lateness(submitted: submitted) { dates in
            if let start { dates.start = .on(start) }
            if let previousEnd { dates.previousEnd = .on(previousEnd) }
            dates.delivered = .on(delivered)
        }
        #expect(found?.outlook == expected, "\(found?.text ?? "")")
    }

    @Test(
        "A plan of which only the year of submission is known is late only where the whole year is",
        arguments: [
            (2015, ContraryOutlook.Level.no), (2016, .unknown), (2017, .yes),
        ])
    func yearOnly(_ submitted: Int, _ expected: ContraryOutlook.Level) throws {
        let found = try lateness(submitted: submitted) { $0.deliveryDue = .on("2016-06-30") }
        #expect(found?.outlook == expected)
    }

    @Test("A plan that runs was delivered: where the day is not stated, lateness is not known")
    func running() throws {
        let found = try lateness {
            $0.start = .on("2018-09-01")
            $0.deliveryDue = .on("2018-08-31")
        }
        #expect(found?.outlook == .unknown)
    }
}
