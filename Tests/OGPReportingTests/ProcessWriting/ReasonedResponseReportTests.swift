import Findings
import ModelTestSupport
import OGPModel
import OGPReporting
import TestSupport
import Testing

/// What was contributed and what became of it.
struct ReasonedResponseReportTests {
    private let nobody = ProcessAttribution(source: SourcePosition(file: ""))

    private func response(
        _ outcome: ReasonedResponse.Outcome, _ day: String? = "2023-06-01", change: String = ""
    ) -> ReasonedResponse {
        ReasonedResponse(
            date: day.map { ProcessDate(.day($0)) } ?? .notStated, outcome: outcome, text: "Because.", change: change,
            attribution: nobody)
    }

    private func contribution(
        _ id: String, _ group: ParticipantGroup, _ responses: [ReasonedResponse], on day: String = "2023-05-01"
    ) -> Contribution {
        Contribution(
            id: id, date: ProcessDate(.day(day)), group: group, author: "a teacher", text: "Comment \(id)",
            responses: responses, attribution: nobody)
    }

    private func report(asOf day: String = "2024-01-01", _ contributions: [Contribution]) -> ReasonedResponseReport {
        var plan = ProcessTablePropertyTests.plan("AP_KEN05")
        plan.coCreation.contributions = contributions
        return ReasonedResponseReport(plan, asOf: .day(day))
    }

    @Test("Contributions are counted by group and by what became of them")
    func tallies() {
        let report = report([
            contribution("1", .public, [response(.accepted, change: "Milestone added")]),
            contribution("2", .public, []),
            contribution("3", .civilSociety, [response(.rejected)]),
            contribution("4", .civilSociety, [response(.unknown)]),
        ])
        #expect(report.groups.map(\.group) == [.civilSociety, .public])
        #expect(report.groups.map(\.tally.contributions) == [2, 2] && report.groups.map(\.tally.answered) == [2, 1])
        #expect(report.total.contributions == 4 && report.total.answered == 3 && report.total.unanswered == 1)
        #expect(report.total.outcomes == [.accepted: 1, .rejected: 1, .unknown: 1] && report.total.changes == 1)
    }

    @Test(
        "The latest response with a decision says what became of a contribution",
        arguments: [
            ([("rejected", "2023-06-01"), ("accepted", "2023-07-01")], "accepted"),
            ([("accepted", "2023-07-01"), ("rejected", "2023-06-01")], "accepted"),
            ([("accepted", "2023-06-01"), ("unknown", "2023-07-01")], "accepted"),
            ([("unknown", "2023-06-01")], "unknown"),
        ] as [([(String, String)], String)])
    func outcome(responses: [(String, String)], expected: String) {
        let made = responses.map { response(ReasonedResponse.Outcome(rawValue: $0.0) ?? .unknown, $0.1) }
        #expect(made.outcome.rawValue == expected)
    }

    @Test(
        "What is dated after the day does not count, what has no day does",
        arguments: [("2023-05-31", 0), ("2023-06-01", 1)])
    func asOf(day: String, answered: Int) {
        let dated = report(asOf: day, [contribution("1", .public, [response(.accepted)])])
        #expect(dated.total.answered == answered && dated.later == 1 - answered)
        let undated = report(asOf: day, [contribution("1", .public, [response(.accepted, nil)])])
        #expect(undated.total.answered == 1 && undated.later == 0)
        #expect(report(asOf: "2023-04-30", [contribution("1", .public, [])]).total.contributions == 0)
    }

    @Test("The documents say what was contributed, answered and changed, and what was not answered")
    func documents() {
        let reports = [
            report([
                contribution("K1", .public, [response(.accepted, change: "Milestone 2.3 added")]),
                contribution("K2", .civilSociety, []),
            ])
        ]
        let html = String(decoding: ReasonedResponseWriting.html(reports), as: UTF8.self)
        for text in [ReasonedResponseWriting.text(reports), ReasonedResponseWriting.markdown(reports), html] {
            #expect(text.contains("1 of 2 contributions answered"))
            #expect(text.contains("Milestone 2.3 added") && text.contains("Not answered."))
            #expect(text.contains("Comment K1") && text.contains("Comment K2") && text.contains("a teacher"))
        }
    }

    @Test("Nothing recorded is said not to be nothing given")
    func nothing() {
        #expect(ReasonedResponseWriting.text([report([])]).contains("That does not say that there was none."))
    }

    @Test("Texts of the input stay texts in every form")
    func hostile() {
        let plan = report([contribution("<b>", .public, [response(.noted, change: "<script>x</script>")])])
        let html = String(decoding: ReasonedResponseWriting.html([plan]), as: UTF8.self)
        #expect(!html.contains("<script>x"))
        #expect(!ReasonedResponseWriting.markdown([plan]).contains("<script>"))
    }
}
