import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import Testing

struct CommitmentReviewTests {
    private func findings(
        _ commitments: [Commitment], convention: DateOrder? = nil, file: String = "plans.csv"
    ) -> [Finding] {
        let facts = commitments.reduce(into: SourceFacts()) { $0.note($1) }
        var review = CommitmentReview(facts: facts, convention: convention)
        var list = FindingList()
        for commitment in commitments { review.review(commitment, &list) }
        review.finish(file: file, &list)
        return list.findings
    }

    @Test("an id that stands twice is reported where it stands again, with the other place")
    func duplicates() {
        let found = findings([.sample(row: 2), .sample("EX0002", row: 3), .sample(row: 7), .sample(row: 9)])
        #expect(found.map(\.code) == [.duplicateID, .duplicateID])
        #expect(found.map(\.position.row) == [7, 9])
        #expect(found.first?.message == "The id EX0001 stands also in row 2 of plans.csv; both records are counted.")
        #expect(found.first?.commitment == "EX0001" && found.first?.severity == .error)
    }

    @Test("a duplicate without a row names the file alone")
    func duplicateWithoutRow() {
        var first = Commitment.sample()
        first.source = SourcePosition(file: "plans.xml", element: "/plan/commitment")
        let found = findings([first, .sample(row: 7)])
        #expect(found.first?.message == "The id EX0001 stands also in plans.xml; both records are counted.")
    }

    @Test("a plan without anything wrong gives no finding")
    func nothing() {
        #expect(findings([.sample(), .sample("EX0002")]).isEmpty)
    }

    @Test("a date that nothing settles is reported, at its cell where that is kept")
    func ambiguous() {
        let place = SourcePosition(file: "plans.csv", row: 2, line: 4, column: 30)
        let found = findings([
            .undated {
                $0.end = .ambiguous()
                $0.cells = [SourceCell(header: "End Date", text: "03/04/2015", position: place)]
            },
            .undated("EX0002", row: 3) { $0.start = .ambiguous() },
        ])
        #expect(found.map(\.code) == [.ambiguousDate, .ambiguousDate])
        #expect(found.map(\.position) == [place, SourcePosition(file: "plans.csv", row: 3, line: 3)])
        #expect(found.map(\.field) == ["End Date", "start"])
        #expect(found.first?.value == "03/04/2015")
    }

    @Test("a date that its plan settles is no finding, and is read as the plan proves")
    func byPlan() {
        let ambiguous = Commitment.undated { $0.end = .ambiguous() }
        for (proof, day) in [(DateReading.dayFirst, "2015-04-03"), (.monthFirst, "2015-03-04")] {
            let all = [ambiguous, .undated("EX0002") { $0.start = proof }]
            #expect(findings(all, convention: .dayFirst).isEmpty)
            let facts = all.reduce(into: SourceFacts()) { $0.note($1) }
            let review = CommitmentReview(facts: facts, convention: .dayFirst)
            let deadline = review.deadline(ambiguous.end, of: ambiguous)
            #expect(deadline.latest?.description == day && deadline.basis == .plan)
        }
    }

    @Test("a proof in another plan settles nothing")
    func otherPlan() {
        let found = findings([
            .undated { $0.end = .ambiguous() }, .undated("EX0002", plan: "AP_EXA02") { $0.end = .dayFirst },
        ])
        #expect(found.map(\.code) == [.ambiguousDate])
    }

    @Test("dates settled by the export's convention are counted in one note, at the first of them")
    func byConvention() {
        let one = Commitment.undated(row: 4) { $0.end = .ambiguous() }
        let two = Commitment.undated("EX0002", row: 5) { $0.start = .ambiguous() }
        let found = findings([one, two], convention: .dayFirst)
        #expect(found.map(\.code) == [.dateByConvention])
        #expect(found.first?.message == "2 dates were read day first, by this export's convention alone.")
        #expect(found.first?.position.row == 4)
        let single = findings([one], convention: .monthFirst)
        #expect(single.map(\.message) == ["1 date was read month first, by this export's convention alone."])
    }

    @Test("a plan whose dates prove both orders settles none and is reported once")
    func mixed() {
        let found = findings(
            [
                .undated { $0.end = .dayFirst }, .undated("EX0002") { $0.end = .monthFirst },
                .undated("EX0003", row: 5) { $0.end = .ambiguous() },
            ], file: "plans.csv")
        #expect(found.map(\.code) == [.ambiguousDate, .mixedDateOrders])
        #expect(
            found.last?.message
                == "AP_EXA01: 1 of its dates can only be day-first, 1 only month-first.")
        #expect(found.last?.position == SourcePosition(file: "plans.csv"))
    }

    @Test("a date that is not understood is reported with a reason that people can read")
    func unreadable() {
        let found = findings([
            .undated { $0.end = DateReading(.uninterpreted(text: "31/02/2015", reason: .impossibleDay)) }
        ])
        #expect(found.map(\.code) == [.unreadableDate])
        #expect(found.first?.message == "The end \"31/02/2015\" is not understood: the calendar has no such day.")
    }

    @Test("dates of milestones are reported at the milestone")
    func milestones() {
        let place = SourcePosition(file: "plans.csv", row: 8)
        let found = findings([
            .undated {
                $0.milestones = [
                    Milestone(number: "1", title: "First", start: .silent, end: .ambiguous(), source: place)
                ]
            }
        ])
        #expect(found.map(\.position) == [place])
        #expect(found.first?.message.contains("milestone end") == true)
    }

    @Test("rows of a plan that disagree on its years are reported once for each kind of year, by plan")
    func contradictions() {
        let found = findings([
            .undated("EX0001", plan: "AP_EXB01") { $0.planEndYear = 2020 },
            .undated("EX0002", plan: "AP_EXB01") { $0.planEndYear = 2021 },
            .undated("EX0003", plan: "AP_EXA01") { $0.submitted = 2018 },
            .undated("EX0004", plan: "AP_EXA01") { $0.submitted = 2019 },
            .undated("EX0005", plan: "AP_EXA01") { $0.submitted = 2019 },
        ])
        #expect(found.map(\.code) == [.contradictoryPlan, .contradictoryPlan])
        #expect(
            found.map(\.message) == [
                "AP_EXA01: its rows state 2 years of submission: 2018 (1 row), 2019 (2 rows).",
                "AP_EXB01: its rows state 2 end years: 2020 (1 row), 2021 (1 row).",
            ])
    }

    @Test("a standalone commitment's ambiguous date is settled by itself alone")
    func standalone() {
        let found = findings([
            .undated(plan: nil) { $0.end = .ambiguous() }, .undated("EX0002", plan: nil) { $0.end = .dayFirst },
        ])
        #expect(found.map(\.code) == [.ambiguousDate])
    }

    @Test("an end before its start is reported only where every day that it can mean lies before")
    func endBeforeStart() {
        let found = findings([
            .undated("EX0001", row: 2) { ($0.start, $0.end) = (.day("2019-01-02"), .day("2019-01-01")) },
            .undated("EX0002", row: 3) { ($0.start, $0.end) = (.day("2019-01-01"), .day("2019-01-01")) },
            .undated("EX0003", row: 4) { ($0.start, $0.end) = (.day("2019-01-02"), .ambiguous()) },
            .undated("EX0004", row: 5) { ($0.start, $0.end) = (.silent, .day("2019-01-01")) },
        ])
        #expect(found.filter { $0.code == .endBeforeStart }.map(\.position.row) == [2])
        #expect(found.first?.message == "The end \"2019-01-01\" lies before the start \"2019-01-02\".")
    }
}

extension Commitment {
    /// A sample that states no dates.
    fileprivate static func undated(
        _ id: String = "EX0001", plan: String? = "AP_EXA01", row: Int = 2, _ change: (inout Commitment) -> Void
    ) -> Commitment {
        .sample(id, plan: plan, row: row) {
            ($0.start, $0.end) = (.silent, .silent)
            change(&$0)
        }
    }
}
