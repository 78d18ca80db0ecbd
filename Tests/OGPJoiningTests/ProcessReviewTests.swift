import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import TestSupport
import Testing

/// What the process record of a plan says against itself. Every rule stands beside the day on which it does not fire.
struct ProcessReviewTests {
    private func codes(asOf day: String = "2025-01-01", _ change: (inout ProcessRecord) -> Void) -> [String] {
        var plan = ActionPlan.sample
        change(&plan.coCreation)
        var findings = FindingList()
        ProcessReview.review(plan, asOf: .day(day), &findings)
        return findings.findings.map(\.code.id)
    }

    private let nobody = ProcessAttribution(source: SourcePosition(file: "record.csv", row: 2))

    private func date(_ day: String) -> ProcessDate { ProcessDate(.day(day)) }

    @Test("A meeting of the forum before the forum was founded", arguments: [("2023-03-01", 1), ("2023-03-02", 0)])
    func meeting(day: String, count: Int) {
        let found = codes { record in
            record.forums = [Forum(name: "Forum", founded: date("2023-03-02"), attribution: nobody)]
            record.meetings = [ProcessMeeting(kind: .forum, date: date(day), attribution: nobody)]
        }
        #expect(found == [String](repeating: "PRO050", count: count))
    }

    @Test("A consultation may be older than the forum, and so may a forum of which no day is known")
    func otherMeeting() {
        let consultation = codes { record in
            record.forums = [Forum(name: "Forum", founded: date("2023-03-02"), attribution: nobody)]
            record.meetings = [ProcessMeeting(kind: .consultation, date: date("2023-01-01"), attribution: nobody)]
        }
        #expect(consultation == [])
        let unknown = codes { record in
            record.forums = [
                Forum(name: "New", founded: date("2023-03-02"), attribution: nobody),
                Forum(name: "Old", attribution: nobody),
            ]
            record.meetings = [ProcessMeeting(kind: .forum, date: date("2023-01-01"), attribution: nobody)]
        }
        #expect(unknown == [])
    }

    @Test("A response before the comment", arguments: [("2023-04-01", 1), ("2023-04-02", 0)])
    func response(day: String, count: Int) {
        let found = codes { record in
            record.contributions = [
                Contribution(
                    id: "C1", date: date("2023-04-02"), group: .public, text: "A comment",
                    responses: [ReasonedResponse(date: date(day), attribution: nobody)], attribution: nobody)
            ]
        }
        #expect(found == [String](repeating: "PRO051", count: count))
    }

    @Test("A timeline first published after the start", arguments: [("2023-03-02", 1), ("2023-03-01", 0)])
    func timeline(day: String, count: Int) {
        let found = codes { record in
            record.dates.developmentStart = date("2023-03-01")
            record.timelines = [
                TimelinePublication(date: date("2023-06-01"), attribution: nobody),
                TimelinePublication(date: date(day), attribution: nobody),
            ]
        }
        #expect(found == [String](repeating: "PRO052", count: count))
    }

    @Test("A publication whose day is not known may have come before the start")
    func unknownTimeline() {
        let found = codes { record in
            record.dates.developmentStart = date("2023-03-01")
            record.timelines = [
                TimelinePublication(date: date("2023-06-01"), attribution: nobody),
                TimelinePublication(date: ProcessDate(day: nil, text: "spring 2023"), attribution: nobody),
            ]
        }
        #expect(found == [])
    }

    @Test("An input period that closes before it opens", arguments: [("2023-03-31", 1), ("2023-04-01", 0)])
    func window(day: String, count: Int) {
        let found = codes { record in
            record.inputPeriods = [
                InputPeriod(title: "Form", opens: date("2023-04-01"), closes: date(day), attribution: nobody)
            ]
        }
        #expect(found == [String](repeating: "PRO053", count: count))
    }

    @Test("A comment outside every input period", arguments: [("2023-05-02", 1), ("2023-05-01", 0)])
    func outside(day: String, count: Int) {
        let found = codes { record in
            record.inputPeriods = [
                InputPeriod(
                    title: "Form", opens: date("2023-04-01"), closes: date("2023-05-01"), attribution: nobody)
            ]
            record.contributions = [
                Contribution(id: "C1", date: date(day), group: .public, text: "A comment", attribution: nobody)
            ]
        }
        #expect(found == [String](repeating: "PRO058", count: count))
    }

    @Test("An event after the day asked for", arguments: [("2023-12-31", 1), ("2024-01-01", 0)])
    func future(asOf: String, count: Int) {
        let found = codes(asOf: asOf) { record in
            record.outreach = [OutreachActivity(date: date("2024-01-01"), attribution: nobody)]
        }
        #expect(found == [String](repeating: "PRO054", count: count))
    }

    @Test(
        "A report filed before it could be",
        arguments: [
            (ProcessReport.Kind.progress, "2023-12-31", 1), (.progress, "2024-01-01", 0), (.inception, "2023-12-31", 0),
            (.endOfTerm, "2024-06-29", 1), (.endOfTerm, "2024-06-30", 0),
        ])
    func report(kind: ProcessReport.Kind, day: String, count: Int) {
        let found = codes { record in
            record.dates.start = date("2024-01-01")
            record.dates.end = date("2024-06-30")
            record.reports = [ProcessReport(kind: kind, filed: date(day), attribution: nobody)]
        }
        #expect(found == [String](repeating: "PRO055", count: count))
    }

    @Test("A seat that ends before it begins", arguments: [("2023-01-31", 1), ("2023-02-01", 0)])
    func seat(day: String, count: Int) {
        let found = codes { record in
            let member = ForumMember(
                name: "A ministry", group: .government, from: date("2023-02-01"), until: date(day),
                attribution: nobody)
            record.forums = [Forum(name: "Forum", members: [member], attribution: nobody)]
        }
        #expect(found == [String](repeating: "PRO056", count: count))
    }

    @Test("Days of the plan in an impossible order", arguments: [("2023-11-30", 1), ("2023-12-01", 0)])
    func dates(day: String, count: Int) {
        let found = codes { record in
            record.dates.developmentStart = date("2023-12-01")
            record.dates.delivered = date(day)
        }
        #expect(found == [String](repeating: "PRO057", count: count))
    }

    @Test("Minutes older than the meeting", arguments: [("2023-05-01", 1), ("2023-05-02", 0)])
    func minutes(day: String, count: Int) {
        let found = codes { record in
            var meeting = ProcessMeeting(kind: .consultation, date: date("2023-05-02"), attribution: nobody)
            meeting.evidence = [ProcessEvidence(kind: .minutes, date: date(day))]
            record.meetings = [meeting]
        }
        #expect(found == [String](repeating: "PRO059", count: count))
    }

    @Test("A finding says where the entry stands and what its date is")
    func place() throws {
        var plan = ActionPlan.sample
        plan.coCreation.outreach = [OutreachActivity(date: date("2026-01-01"), attribution: nobody)]
        var findings = FindingList()
        ProcessReview.review(plan, asOf: .day("2025-01-01"), &findings)
        let finding = try #require(findings.findings.first)
        #expect(finding.position.row == 2 && finding.value == "2026-01-01")
    }
}

extension ActionPlan {
    /// A plan of which nothing is known but its id.
    static var sample: ActionPlan {
        ActionPlan(
            id: ActionPlanID("AP_KEN05"), idSource: .given, member: .exampleland,
            start: DateReading(.notStated(text: "")),
            end: DateReading(.notStated(text: "")), source: SourcePosition(file: "plan.xml"))
    }
}
