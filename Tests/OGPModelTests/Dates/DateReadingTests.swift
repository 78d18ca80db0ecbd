import OGPModel
import Testing

struct DateReadingTests {
    private func ambiguous() throws -> DateReading {
        let dayFirst = try #require(CivilDate(iso: "2015-04-03"))
        let monthFirst = try #require(CivilDate(iso: "2015-03-04"))
        return DateReading(
            .ambiguous(
                text: "03/04/2015", dayFirst: CivilInterval(dayFirst), monthFirst: CivilInterval(monthFirst),
                assumesCentury: false))
    }

    @Test("an order from elsewhere settles an ambiguous day")
    func resolves() throws {
        let reading = try ambiguous()
        let dayFirst = reading.resolved(order: .dayFirst, basis: .plan)
        #expect(dayFirst == Deadline(text: "03/04/2015", day: try #require(CivilDate(iso: "2015-04-03")), basis: .plan))
        #expect(reading.resolved(order: .monthFirst, basis: .convention).latest?.description == "2015-03-04")
        #expect(reading.resolved(order: .monthFirst, basis: .convention).basis == .convention)
    }

    @Test("without an order an ambiguous day keeps its words and has no interval")
    func staysAmbiguous() throws {
        for order in [nil, DateOrder.yearFirst] {
            let deadline = try ambiguous().resolved(order: order, basis: .plan)
            #expect(deadline == Deadline(unknown: "03/04/2015", basis: .ambiguous))
            #expect(deadline.precision == .unknown)
        }
    }

    @Test("the plan settles before the convention, and a plan that mixes settles nothing")
    func planFirst() throws {
        let reading = try ambiguous()
        let american = DateOrderEvidence(dayFirst: 0, monthFirst: 2)
        #expect(reading.resolved(plan: american, convention: .dayFirst).latest?.description == "2015-03-04")
        #expect(reading.resolved(plan: american, convention: .dayFirst).basis == .plan)
        #expect(reading.resolved(plan: DateOrderEvidence(), convention: .dayFirst).latest?.description == "2015-04-03")
        #expect(reading.resolved(plan: DateOrderEvidence(), convention: .dayFirst).basis == .convention)
        let mixed = DateOrderEvidence(dayFirst: 1, monthFirst: 1)
        #expect(reading.resolved(plan: mixed, convention: nil).basis == .ambiguous)
    }

    @Test("what is settled or not understood does not depend on the order")
    func independent() throws {
        let day = Deadline(text: "31/12/2015", day: try #require(CivilDate(iso: "2015-12-31")), basis: .cell)
        for order in [nil] + DateOrder.allCases.map(Optional.some) {
            #expect(DateReading(.settled(day)).resolved(order: order, basis: .plan) == day)
            let silent = DateReading(.notStated(text: "Not Specified")).resolved(order: order, basis: .plan)
            #expect(silent == Deadline(unknown: "Not Specified", basis: .none))
            let unknown = DateReading(.uninterpreted(text: "soon", reason: .noDate)).resolved(
                order: order, basis: .plan)
            #expect(unknown == Deadline(unknown: "soon", basis: .uninterpreted))
        }
    }
}
