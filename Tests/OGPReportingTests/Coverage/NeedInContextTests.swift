import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

@testable import OGPReporting

struct NeedInContextTests {
    @Test(
        "where the plan's last day is known days decide, else the years",
        arguments: [
            ("2018-07-01", "2020-06-30", .atOrAfter), ("2020-06-30", "2020-06-30", .atOrAfter),
            ("2020-07-01", "2020-06-30", .before), ("2020-12-20", "2020-06-30", .before),
            ("2020-12-20", nil, .atOrAfter), ("2021-01-01", nil, .before), ("2016-01-01", "2020-06-30", .atOrAfter),
        ] as [(String, String?, NeedInContext.Timing)])
    func timing(record: String, lastDay: String?, expected: NeedInContext.Timing) {
        let plan = NeedInContext.Plan.example(lastDay: lastDay)
        let need = NeedInContext.example(on: [record], plans: [plan])
        #expect(need.timing(of: plan.facts, beside: CivilInterval(.day(record))) == expected)
    }

    @Test("a record of which only the year is known counts for the whole of it")
    func year() {
        let plan = NeedInContext.Plan.example(lastDay: "2020-06-30")
        let need = NeedInContext.example(plans: [plan])
        let year = CivilInterval(.day("2020-01-01"), .day("2020-12-31"))
        #expect(need.timing(of: plan.facts, beside: year) == .atOrAfter)
    }

    @Test(
        "the date is told as exactly as the source tells it",
        arguments: [
            ("2019", DeadlinePrecision.year, "2019-01-01", "2019-12-31", "in 2019;"),
            ("2019-02", .month, "2019-02-01", "2019-02-28", "in 2019-02;"),
            ("2019-02-03", .day, "2019-02-03", "2019-02-03", "on 2019-02-03;"),
            ("spring 2019", .season, "2019-03-01", "2019-05-31", "between 2019-03-01 and 2019-05-31"),
        ])
    func occasion(text: String, precision: DeadlinePrecision, first: String, last: String, words: String) {
        let indicator = DatedIndicator(
            member: .exampleland, theme: "freedom-of-assembly", name: "Assemblies dispersed", value: "12",
            threshold: ">= 1",
            date: Deadline(
                text: text, earliest: .day(first), latest: .day(last), precision: precision, basis: .cell),
            saidBy: "Invented Institute", source: SourcePosition(file: "context.csv", row: 2))
        let item = needs(of: RecordedEvent(indicator))
        #expect(item.finding.hasPrefix("1 record of Assemblies dispersed, 12 (threshold >= 1; Invented Institute), "))
        #expect(item.finding.contains(words))
        let rule = GapRules.contextRules[0].description
        let gap = Gap(rule, item.finding, on: item, fields: ["value", "threshold", "date"])
        #expect(gap.sources.map(\.value) == ["12", ">= 1", text])
        #expect(gap.sources.map(\.field) == ["value", "threshold", "date"])
    }

    private func needs(of event: RecordedEvent) -> NeedInContext {
        let example = NeedInContext.example()
        let need = ContextNeed(
            kind: .problem, member: .exampleland, name: "Assemblies dispersed", theme: "freedom-of-assembly",
            area: example.need.area, saidBy: "Invented Institute", events: [event])
        return NeedInContext(need, plans: example.plans, asOf: .day("2024-07-03"))
    }

    @Test("what a pledge without a day leaves open is told with the day from which it is open")
    func undated() {
        let item = NeedInContext.example(.pledge, on: [], opened: "2018-11-12", plans: [.example((2018, 2020))])
        guard case .cannotJudge(let reason) = item.judgement({ item.finding }) else {
            Issue.record("judged")
            return
        }
        let after = "if it was on 2021-01-01, every plan of this member in the data ended before it"
        #expect(reason == "no record of it has a day; \(after)")
        let mixed = NeedInContext.example(
            .pledge, on: [], opened: "2018-11-12",
            plans: [.example((2018, 2020), answers: true), .example((2023, 2025))])
        let difference = "if it was on 2018-11-12, a commitment answers it, and if on 2021-01-01, none does"
        #expect(mixed.judgement({ "" }) == .cannotJudge("no record of it has a day; \(difference)"))
        let gap = NeedInContext.example(.pledge, on: [], opened: "2018-11-12", plans: [.example((2023, 2025))])
        let joined = "The Example Call was joined on a day that is not known, 2018-11-12 at the earliest; "
        #expect(gap.finding.hasPrefix(joined))
    }
}
