import OGPCatalogues
import OGPModel

extension EvidenceRow {
    init(_ forum: Forum) {
        self.init(
            .forum, forum.founded, title: forum.name, link: forum.evidence.link, attribution: forum.attribution)
    }

    /// The rules of a forum; none where none are recorded.
    static func rules(of forum: Forum) -> [EvidenceRow] {
        if forum.rules.isEmpty, forum.rulesPublished.isNotStated { return [] }
        return [
            EvidenceRow(
                .forumRules, forum.rulesPublished, title: "rules of \(forum.name)", link: forum.rules.link,
                attribution: forum.attribution)
        ]
    }

    init(_ member: ForumMember) {
        self.init(
            .forumMember, member.from, title: member.name, groups: [member.group], attribution: member.attribution)
    }

    init(_ meeting: ProcessMeeting) {
        self.init(
            .meeting, meeting.date, title: meeting.title, link: meeting.minutes.first ?? meeting.evidence.link,
            groups: meeting.participants.filter { $0.count != 0 }.map(\.group), attribution: meeting.attribution)
        facts[.results] = meeting.presentsResults
        facts[.comments] = meeting.recordsComments
        facts[.open] = meeting.isOpen
    }

    /// The minutes of a meeting; none where none are recorded.
    static func minutes(of meeting: ProcessMeeting) -> [EvidenceRow] {
        meeting.evidence.filter { $0.kind == .minutes }.map { minutes in
            EvidenceRow(
                .meeting, minutes.date.isNotStated ? meeting.date : minutes.date, title: meeting.title,
                link: minutes.link, attribution: meeting.attribution)
        }
    }

    /// A website, with the last look at it that counts.
    init(_ website: ProcessWebsite, last: ProcessWebsite.Check? = nil) {
        let last = last ?? website.lastCheck
        self.init(
            .website, last?.date ?? website.date, title: "website", link: website.link,
            attribution: last?.attribution ?? website.attribution)
    }

    init(_ repository: ProcessRepository) {
        self.init(
            .repository, repository.date, title: "repository", link: repository.link,
            attribution: repository.attribution)
    }

    init(_ update: RepositoryUpdate) {
        self.init(
            .repositoryUpdate, update.date, title: update.text, link: update.evidence.link,
            attribution: update.attribution)
    }

    init(_ timeline: TimelinePublication) {
        self.init(
            .timeline, timeline.date, title: timeline.text, link: timeline.evidence.link,
            attribution: timeline.attribution)
    }

    init(_ activity: OutreachActivity) {
        self.init(
            .outreach, activity.date, title: activity.title, link: activity.evidence.link,
            groups: activity.audience.map(\.group), attribution: activity.attribution)
    }

    init(_ period: InputPeriod) {
        self.init(
            .inputPeriod, period.opens, title: period.title, link: period.evidence.link,
            groups: period.participants.map(\.group), attribution: period.attribution)
        until = period.closes
    }

    init(_ contribution: Contribution) {
        self.init(
            .contribution, contribution.date, title: "contribution \(contribution.id)", groups: [contribution.group],
            attribution: contribution.attribution)
    }

    /// A response to one contribution, or to all where none is named.
    init(_ response: ReasonedResponse, to contribution: Contribution?) {
        self.init(
            .response, response.date,
            title: contribution.map { "response to contribution \($0.id)" } ?? "response to all contributions",
            link: response.evidence.link, attribution: response.attribution)
    }

    init(_ report: ProcessReport) {
        self.init(
            .report, report.filed, title: report.title, link: report.evidence.link, attribution: report.attribution)
    }

    init(_ statement: RequirementStatement) {
        self.init(
            .statement, statement.date, title: statement.text.isEmpty ? statement.said : statement.text,
            link: statement.evidence.link, attribution: statement.attribution)
    }

    init(_ answer: ProcessAnswer) {
        let year = answer.sourceYear.map(String.init) ?? ""
        self.init(
            .answer, ProcessDate(day: nil, text: year), title: "\(answer.question.rawValue): \(answer.said)",
            link: answer.evidence.link, attribution: answer.attribution)
    }
}

extension [ProcessEvidence] {
    /// The first link.
    fileprivate var link: String { first { !$0.link.isEmpty }?.link ?? "" }
}

extension ProcessWebsite {
    /// The latest look at it; of those without a day, or of the same day, the last in the record.
    var lastCheck: Check? { checks.latest }
}

extension [ProcessWebsite.Check] {
    /// The latest; of those without a day, or of the same day, the last.
    var latest: Element? {
        enumerated().max { left, right in
            let one = left.element.date.day?.dayNumber ?? Int.min
            let other = right.element.date.day?.dayNumber ?? Int.min
            return (one, left.offset) < (other, right.offset)
        }?.element
    }
}
