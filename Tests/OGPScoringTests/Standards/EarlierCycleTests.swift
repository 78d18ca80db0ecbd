import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

@Suite("Two plans in a row")
struct EarlierCycleTests {
    private static func plan(
        _ id: String, isContrary: Bool, _ change: (inout ProcessRecord) -> Void = { _ in }
    ) throws -> StandardsAssessment {
        var item = try StandardsCase { record in
            record = .worked
            record.letters =
                isContrary
                ? [ProcessLetter(kind: .contraryToProcess, date: .on("2024-03-01"), attribution: .sample)] : []
            change(&record)
        }
        item.process.plan = ActionPlanID(id)
        item.process.progress = .some
        return item.assessed("2024-03-01")
    }

    @Test(
        "The second of two contrary plans whose numbers follow one another knows the first",
        arguments: [("AP_EXA01", "AP_EXA02", true), ("AP_EXA01", "AP_EXA03", false), ("AP_EXA02", "AP_EXA02", false)])
    func numbers(_ first: String, _ second: String, _ isInARow: Bool) throws {
        let plans = try [Self.plan(second, isContrary: true), Self.plan(first, isContrary: true)].knowingEarlierCycles()
        #expect(plans[0].contrary.earlier?.plan.text == (isInARow ? first : nil))
        #expect(plans[0].contrary.secondInARow == (isInARow ? .yes : .no))
        #expect(plans[1].contrary.secondInARow == .no)
    }

    @Test("A plan that is not contrary to process begins no row and ends one")
    func notContrary() throws {
        let after = try [Self.plan("AP_EXA01", isContrary: false), Self.plan("AP_EXA02", isContrary: true)]
        #expect(after.knowingEarlierCycles().map(\.contrary.secondInARow) == [.no, .no])
        let before = try [Self.plan("AP_EXA01", isContrary: true), Self.plan("AP_EXA02", isContrary: false)]
        #expect(before.knowingEarlierCycles().map(\.contrary.secondInARow) == [.no, .no])
    }

    @Test("Plans with ids of another form follow one another by their days")
    func days() throws {
        let plans = try [
            Self.plan("first", isContrary: true) { $0.dates.end = .on("2023-12-31") },
            Self.plan("second", isContrary: true) { $0.dates.previousEnd = .on("2023-12-31") },
        ]
        #expect(plans.knowingEarlierCycles().map(\.contrary.secondInARow) == [.no, .yes])
    }

    @Test("The plans of two members make no row")
    func members() throws {
        var other = try StandardsCase { record in
            record = .worked
            record.letters = [ProcessLetter(kind: .contraryToProcess, date: .on("2024-03-01"), attribution: .sample)]
        }
        other.process.plan = ActionPlanID("AP_EXA01")
        other.process.member.code = "XXX"
        let plans = try [other.assessed("2024-03-01"), Self.plan("AP_EXA02", isContrary: true)]
        #expect(plans.knowingEarlierCycles().map(\.contrary.secondInARow) == [.no, .no])
    }

    @Test("One that only may be contrary to process puts the member at risk")
    func atRisk() throws {
        let open = try StandardsCase.plan { _ in }
        var first = open
        first.process.plan = ActionPlanID("AP_EXA01")
        let earlier = first.assessed("2024-03-01")
        try #require(earlier.contrary.outlook == .atRisk)
        let plans = try [earlier, Self.plan("AP_EXA02", isContrary: true)].knowingEarlierCycles()
        #expect(plans[1].contrary.secondInARow == .atRisk)
    }
}
