public import Findings
public import OGPCatalogues
public import OGPModel

/// Reports where the process record of a plan contradicts itself. Only days are compared that are stated; nothing is guessed.
public struct ProcessReview {
    let plan: ActionPlan
    private let day: CivilDate
    private var findings: [Finding] = []

    var record: ProcessRecord { plan.coCreation }

    /// Reviews the record of one plan.
    ///
    /// - Parameters:
    ///   - plan: The plan with its record.
    ///   - day: The day the question is asked for.
    ///   - edition: The edition of the standards that holds for the plan; `nil` where none is known to.
    ///   - sink: Takes what contradicts itself.
    public static func review<Sink: FindingSink>(
        _ plan: ActionPlan, asOf day: CivilDate, edition: StandardsEdition? = nil, _ sink: inout Sink
    ) {
        var review = ProcessReview(plan: plan, day: day)
        review.reviewDates()
        review.reviewForums()
        review.reviewMeetings()
        review.reviewTimelines()
        review.reviewInputs()
        review.reviewReports()
        review.reviewFuture()
        review.reviewRepeats()
        review.reviewStatements(edition)
        review.reviewResponses()
        review.reviewPlanDays()
        for finding in review.findings { sink.report(finding) }
    }

    private init(plan: ActionPlan, day: CivilDate) {
        self.plan = plan
        self.day = day
    }

    private mutating func report(_ code: FindingCode, _ message: String, _ place: SourcePosition, _ date: ProcessDate) {
        report(code, message, place, field: "date", value: date.text)
    }

    mutating func report(
        _ code: FindingCode, _ message: String, _ place: SourcePosition, field: String, value: String
    ) {
        findings.append(Finding(code, message, at: place, field: field, value: value))
    }

    private mutating func reviewDates() {
        let dates = record.dates
        let pairs: [(ProcessDate, ProcessDate, String)] = [
            (dates.developmentStart, dates.delivered, "The plan was delivered before its development began"),
            (dates.start, dates.end, "The plan ends before it begins"),
            (dates.previousEnd, dates.end, "The plan ends before the plan before it"),
        ]
        for (first, second, message) in pairs {
            guard let from = first.day, let until = second.day, until < from else { continue }
            report(.processDatesBackwards, "\(message): \(until), \(from).", plan.source, second)
        }
    }

    private mutating func reviewForums() {
        for member in record.forums.flatMap(\.members) {
            guard let from = member.from.day, let until = member.until.day, until < from else { continue }
            let message = "The seat of \(member.name) ends on \(until) and begins on \(from)."
            report(.processSeatBackwards, message, member.attribution.source, member.until)
        }
    }

    private mutating func reviewMeetings() {
        let founded = record.forums.map(\.founded.day)
        if !founded.isEmpty, !founded.contains(nil), let first = founded.compactMap(\.self).min() {
            for meeting in record.meetings where meeting.kind == .forum {
                guard let day = meeting.date.day, day < first else { continue }
                let message = "The meeting was on \(day), and the first forum was founded on \(first)."
                report(.processMeetingBeforeForum, message, meeting.attribution.source, meeting.date)
            }
        }
        for meeting in record.meetings {
            guard let day = meeting.date.day else { continue }
            for piece in meeting.evidence where [.minutes, .attendance, .recording].contains(piece.kind) {
                guard let dated = piece.date.day, dated < day else { continue }
                let message = "The \(piece.kind.rawValue) of \(dated) are older than the meeting of \(day)."
                report(.processMinutesBeforeMeeting, message, meeting.attribution.source, piece.date)
            }
        }
    }

    private mutating func reviewTimelines() {
        let published = record.timelines.filter { $0.date.day != nil }
        guard let start = record.dates.developmentStart.day, published.count == record.timelines.count,
            let first = published.min(by: { ($0.date.day ?? start) < ($1.date.day ?? start) }),
            let day = first.date.day, day > start
        else { return }
        let message = "The timeline was first published on \(day), after the start on \(start)."
        report(.processTimelineAfterStart, message, first.attribution.source, first.date)
    }

    private mutating func reviewInputs() {
        for period in record.inputPeriods {
            guard let opens = period.opens.day, let closes = period.closes.day, closes < opens else { continue }
            let message = "The input period closes on \(closes) and opens on \(opens)."
            report(.processWindowBackwards, message, period.attribution.source, period.closes)
        }
        let windows = record.inputPeriods.map { period in
            period.opens.day.flatMap { opens in period.closes.day.map { (opens, $0) } }
        }
        let isKnown = !windows.isEmpty && windows.allSatisfy { $0 != nil }
        for contribution in record.contributions {
            guard let given = contribution.date.day else { continue }
            for response in contribution.responses {
                guard let answered = response.date.day, answered < given else { continue }
                let message = "The response of \(answered) is older than the comment of \(given)."
                report(.processResponseBeforeComment, message, response.attribution.source, response.date)
            }
            if isKnown, !windows.contains(where: { $0.map { $0.0 <= given && given <= $0.1 } ?? false }) {
                let message = "No input period was open on \(given), the day of the comment."
                report(.processCommentOutside, message, contribution.attribution.source, contribution.date)
            }
        }
    }

    private mutating func reviewReports() {
        for filed in record.reports where filed.kind != .inception && filed.kind != .irm && filed.kind != .other {
            guard let day = filed.filed.day else { continue }
            let dates = record.dates
            let isFinal = filed.kind == .endOfTerm || filed.kind == .endOfTermSelfAssessment
            if let end = dates.end.day, isFinal, day < end {
                let message = "The report on the whole term was filed on \(day), and the plan ends on \(end)."
                report(.processReportTooEarly, message, filed.attribution.source, filed.filed)
            } else if let start = dates.start.day, day < start {
                let message = "The report was filed on \(day), and the plan begins on \(start)."
                report(.processReportTooEarly, message, filed.attribution.source, filed.filed)
            }
        }
    }

    private mutating func reviewFuture() {
        let events: [(String, ProcessDate, SourcePosition)] =
            record.meetings.map { ("meeting", $0.date, $0.attribution.source) }
            + record.timelines.map { ("publication of the timeline", $0.date, $0.attribution.source) }
            + record.outreach.map { ("outreach", $0.date, $0.attribution.source) }
            + record.repositories.flatMap(\.updates).map { ("addition", $0.date, $0.attribution.source) }
            + record.contributions.map { ("comment", $0.date, $0.attribution.source) }
            + (record.responses + record.contributions.flatMap(\.responses)).map {
                ("response", $0.date, $0.attribution.source)
            }
            + record.reports.map { ("report", $0.filed, $0.attribution.source) }
            + record.letters.map { ("letter", $0.date, $0.attribution.source) }
            + [("delivery of the plan", record.dates.delivered, plan.source)]
        for (what, date, place) in events {
            guard let dated = date.day, dated > day else { continue }
            report(.processFutureEvent, "The \(what) is dated \(dated), after \(day).", place, date)
        }
    }
}
