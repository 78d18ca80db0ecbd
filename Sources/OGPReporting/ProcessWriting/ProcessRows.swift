import Findings
import OGPCatalogues
import OGPModel

/// Lays a process record out as rows: each event, followed by the rows that belong to it.
struct ProcessRows {
    /// A row with the place where it comes from; `nil` for rows that only add to another.
    struct Placed {
        var row: ProcessRow
        let source: SourcePosition?
    }

    /// The rows in order.
    private(set) var rows: [Placed] = []
    private var references = 0
    /// Names that no row has, so that no reference may be one of them.
    private let missing: Set<String>

    init(_ record: ProcessRecord) {
        missing = Set(record.orphanResponses.map(\.of))
        add(record.dates)
        for forum in record.forums { add(forum) }
        for meeting in record.meetings { add(meeting) }
        for website in record.websites { add(website) }
        for repository in record.repositories { add(repository) }
        for timeline in record.timelines { add(timeline) }
        for activity in record.outreach { add(activity) }
        for period in record.inputPeriods { add(period) }
        for contribution in record.contributions { add(contribution) }
        for response in record.responses { add(response, to: nil) }
        for response in record.orphanResponses { add(response, to: response.of) }
        for report in record.reports { add(report) }
        for letter in record.letters { add(letter) }
        for answer in record.answers { add(answer) }
        for statement in record.statements { add(statement) }
        for statement in record.influence { add(statement) }
    }

    /// Adds an event with its evidence, its groups and whatever else belongs to it.
    ///
    /// The first group and the first piece of evidence stand in the row itself, where it has room for all that they say.
    private mutating func add(
        _ row: ProcessRow, _ attribution: ProcessAttribution, evidence: [ProcessEvidence] = [],
        participants: [Participation] = [], hasParts: Bool = false
    ) -> String {
        var row = row
        row[.role] = attribution.role?.rawValue ?? ""
        row[.by] = attribution.by
        var (evidence, participants) = (evidence[...], participants[...])
        if let first = participants.first, first.isStated {
            row.set(first)
            participants = participants.dropFirst()
        }
        if let first = evidence.first, first.isPlain {
            row.set(first)
            evidence = evidence.dropFirst()
        }
        var reference = ""
        if hasParts || !evidence.isEmpty || !participants.isEmpty {
            repeat { references += 1 } while missing.contains(String(references))
            reference = String(references)
            row[.ref] = reference
        }
        rows.append(Placed(row: row, source: attribution.source))
        for participation in participants { add(participation, to: reference) }
        for piece in evidence { add(piece, to: reference) }
        return reference
    }

    private mutating func add(_ participation: Participation, to reference: String) {
        var row = ProcessRow(.participants)
        row[.of] = reference
        row.set(participation)
        rows.append(Placed(row: row, source: nil))
    }

    private mutating func add(_ evidence: ProcessEvidence, to reference: String) {
        var row = ProcessRow(.evidence)
        row[.of] = reference
        row[.evidenceKind] = evidence.kind.rawValue
        row[.date] = evidence.date.words
        row[.link] = evidence.link
        row[.text] = evidence.text
        rows.append(Placed(row: row, source: nil))
    }

    private mutating func add(_ dates: ProcessDates) {
        let parts: [(ProcessEventKind, ProcessDate)] = [
            (.developmentStart, dates.developmentStart), (.delivered, dates.delivered),
            (.deliveryDue, dates.deliveryDue), (.planStart, dates.start), (.planEnd, dates.end),
            (.previousPlanEnd, dates.previousEnd),
        ]
        for (event, date) in parts where !date.isNotStated {
            var row = ProcessRow(event)
            row[.date] = date.words
            rows.append(Placed(row: row, source: nil))
        }
    }

    private mutating func add(_ forum: Forum) {
        var row = ProcessRow(.forum)
        row[.title] = forum.name
        row[.date] = forum.founded.words
        let reference = add(row, forum.attribution, evidence: forum.evidence, hasParts: true)
        if !forum.rulesPublished.isNotStated || !forum.rules.isEmpty {
            var row = ProcessRow(.forumRules)
            row[.of] = reference
            row[.date] = forum.rulesPublished.words
            let nobody = ProcessAttribution(source: forum.attribution.source)
            _ = add(row, nobody, evidence: forum.rules)
        }
        for member in forum.members {
            var row = ProcessRow(.forumMember)
            row[.of] = reference
            row[.who] = member.name
            row[.group] = member.group.rawValue
            row[.said] = member.said
            if member.seats != 1 { row[.count] = String(member.seats) }
            row.set([(.highLevel, member.isHighLevel)])
            row[.date] = member.from.words
            row[.end] = member.until.words
            _ = add(row, member.attribution)
        }
    }

    private mutating func add(_ meeting: ProcessMeeting) {
        var row = ProcessRow(.meeting)
        row[.id] = meeting.id
        row[.type] = meeting.kind.rawValue
        row[.date] = meeting.date.words
        row[.title] = meeting.title
        row[.text] = meeting.text
        row.set([
            (.remote, meeting.isRemote), (.open, meeting.isOpen), (.results, meeting.presentsResults),
            (.comments, meeting.recordsComments),
        ])
        _ = add(row, meeting.attribution, evidence: meeting.evidence, participants: meeting.participants)
    }

    private mutating func add(_ website: ProcessWebsite) {
        var row = ProcessRow(.website)
        row[.link] = website.link
        row[.date] = website.date.words
        let reference = add(row, website.attribution, hasParts: true)
        for check in website.checks {
            var row = ProcessRow(.websiteCheck)
            row[.of] = reference
            row[.date] = check.date.words
            row.set([(.reachable, check.isReachable), (.login, check.needsLogin)])
            _ = add(row, check.attribution)
        }
    }

    private mutating func add(_ repository: ProcessRepository) {
        var row = ProcessRow(.repository)
        row[.link] = repository.link
        row[.date] = repository.date.words
        let reference = add(row, repository.attribution, hasParts: true)
        for update in repository.updates {
            var row = ProcessRow(.repositoryUpdate)
            row[.of] = reference
            row[.date] = update.date.words
            row[.phase] = PlanEscape.joined(ProcessPhase.allCases.filter(update.phases.contains).map(\.rawValue))
            row[.about] = PlanEscape.joined(update.commitments.map(\.text))
            row[.text] = update.text
            _ = add(row, update.attribution, evidence: update.evidence)
        }
    }
}

/// The rest of the events.
extension ProcessRows {
    private mutating func add(_ timeline: TimelinePublication) {
        var row = ProcessRow(.timeline)
        row[.date] = timeline.date.words
        row[.count] = timeline.daysInAdvance.map(String.init) ?? ""
        row[.text] = timeline.text
        _ = add(row, timeline.attribution, evidence: timeline.evidence)
    }

    private mutating func add(_ activity: OutreachActivity) {
        var row = ProcessRow(.outreach)
        row[.date] = activity.date.words
        row[.title] = activity.title
        row[.text] = activity.text
        _ = add(row, activity.attribution, evidence: activity.evidence, participants: activity.audience)
    }

    private mutating func add(_ period: InputPeriod) {
        var row = ProcessRow(.inputPeriod)
        row[.title] = period.title
        row[.type] = period.channel.rawValue
        row[.date] = period.opens.words
        row[.end] = period.closes.words
        _ = add(row, period.attribution, evidence: period.evidence, participants: period.participants)
    }

    private mutating func add(_ contribution: Contribution) {
        var row = ProcessRow(.contribution)
        row[.id] = contribution.id
        row[.date] = contribution.date.words
        row[.group] = contribution.group.rawValue
        row[.said] = contribution.said
        row[.who] = contribution.author
        row[.text] = contribution.text
        row[.about] = PlanEscape.joined([contribution.commitment].compactMap { $0?.text })
        let reference = add(row, contribution.attribution, hasParts: !contribution.responses.isEmpty)
        for response in contribution.responses { add(response, to: reference) }
    }

    private mutating func add(_ response: ReasonedResponse, to reference: String?) {
        var row = ProcessRow(.response)
        row[.of] = reference ?? ""
        row[.date] = response.date.words
        row[.status] = response.outcome.rawValue
        row[.text] = response.text
        row[.change] = response.change
        _ = add(row, response.attribution, evidence: response.evidence)
    }

    private mutating func add(_ report: ProcessReport) {
        var row = ProcessRow(.report)
        row[.type] = report.kind.rawValue
        row[.title] = report.title
        row[.due] = report.due.words
        row[.date] = report.filed.words
        row[.about] = PlanEscape.joined([report.commitment].compactMap { $0?.text })
        row[.count] = report.commentDays.map(String.init) ?? ""
        _ = add(row, report.attribution, evidence: report.evidence)
    }

    private mutating func add(_ letter: ProcessLetter) {
        var row = ProcessRow(.letter)
        row[.type] = letter.kind.rawValue
        row[.date] = letter.date.words
        row[.text] = letter.text
        _ = add(row, letter.attribution, evidence: letter.evidence)
    }

    private mutating func add(_ answer: ProcessAnswer) {
        var row = ProcessRow(.answer)
        row[.requirement] = answer.question.rawValue
        row[.status] = ProcessRow.words(answer.answer) { value in
            switch value {
            case .yes: "yes"
            case .no: "no"
            case .unclear: "unclear"
            case .number(let number): String(number)
            case .text(let text): ProcessRow.wordsPrefix + text
            }
        }
        row[.said] = answer.said
        row[.year] = answer.sourceYear.map(String.init) ?? ""
        _ = add(row, answer.attribution, evidence: answer.evidence)
    }

    private mutating func add(_ statement: RequirementStatement) {
        var row = ProcessRow(.requirement)
        row[.requirement] = statement.requirement
        row[.phase] = statement.phase?.rawValue ?? ""
        row[.status] = statement.verdict?.rawValue ?? ""
        row[.said] = statement.said
        row[.date] = statement.date.words
        row[.text] = statement.text
        _ = add(row, statement.attribution, evidence: statement.evidence)
    }

    private mutating func add(_ statement: InfluenceStatement) {
        var row = ProcessRow(.influence)
        row[.phase] = statement.phase.rawValue
        row[.status] = ProcessRow.words(statement.level, \.rawValue)
        row[.type] = statement.access.rawValue
        row[.said] = statement.said
        row[.date] = statement.date.words
        _ = add(row, statement.attribution)
    }
}
