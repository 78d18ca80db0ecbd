import Findings
import OGPModel
import OGPScoring

/// Takes contact details and private notes out of plans and commitments before anything is written, and counts them.
struct PrivacyFilter {
    let isPrivate: Bool
    /// Addresses and numbers taken out of texts, or left out with a contact.
    private(set) var withheld = RedactionCount()
    /// Names and positions of single persons left out.
    private(set) var withheldNames = 0
    /// Private notes left out.
    private(set) var withheldNotes = 0

    init(isPrivate: Bool) { self.isPrivate = isPrivate }

    /// The commitment as it may be written: without contact cells, and with addresses and numbers taken out of its texts.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - printsFullText: Whether the output may print the full text. Otherwise it is kept as it is, and nothing in it counts as
    ///     left out.
    /// - Returns: The commitment without what is withheld.
    mutating func filtered(_ commitment: Commitment, printsFullText: Bool = true) -> Commitment {
        if isPrivate { return commitment }
        var commitment = commitment
        drop(&commitment.contact)
        drop(&commitment.privateNote)
        filterNames(&commitment)
        commitment.title = redacted(commitment.title)
        commitment.shortTitle = redacted(commitment.shortTitle)
        if printsFullText { commitment.fullText = redacted(commitment.fullText) }
        commitment.heading = redacted(commitment.heading)
        commitment.lead = commitment.lead.map { redacted($0) }
        commitment.supporting = commitment.supporting.map { redacted($0) }
        redact(&commitment.answers)
        redact(&commitment.translations)
        redact(&commitment.extra)
        // The cells repeat the texts above, so they are not counted again.
        for index in commitment.cells.indices {
            commitment.cells[index].text = Redaction.redacted(commitment.cells[index].text)
        }
        redact(&commitment.stakeholders)
        redact(&commitment.assessments)
        redact(&commitment.evidence)
        for index in commitment.milestones.indices { redact(&commitment.milestones[index]) }
        return commitment
    }

    /// The plan as it may be written, likewise.
    mutating func filtered(_ plan: ActionPlan) -> ActionPlan {
        if isPrivate { return plan }
        var plan = plan
        drop(&plan.contact)
        drop(&plan.privateNote)
        plan.title = redacted(plan.title)
        plan.summary = redacted(plan.summary)
        plan.url = redacted(plan.url)
        plan.lead = plan.lead.map { redacted($0) }
        redact(&plan.translations)
        redact(&plan.extra)
        for index in plan.process.indices { redact(&plan.process[index]) }
        plan.coCreation = plan.coCreation.withoutPersonalNames()
        plan.coCreation.rewriteTexts { redacted($0) }
        return plan
    }

    /// The groups as they may be written: a key may be a text of the source.
    mutating func filtered(_ groups: [ScoreGroup]) -> [ScoreGroup] {
        if isPrivate { return groups }
        return groups.map { ScoreGroup(key: ScoreGroupKey($0.key.by, redacted($0.key.key)), tally: $0.tally) }
    }

    /// The short cells that outputs print as they stand. Ids are left alone: everything is joined by them.
    private mutating func filterNames(_ commitment: inout Commitment) {
        commitment.number = redacted(commitment.number)
        commitment.planNumber = redacted(commitment.planNumber)
        commitment.url = redacted(commitment.url)
        commitment.cluster = commitment.cluster.map { redacted($0) }
        commitment.member.name = redacted(commitment.member.name)
        commitment.member.nameInSource = redacted(commitment.member.nameInSource)
        commitment.member.region = commitment.member.region.map { redacted($0) }
        commitment.start = redacted(commitment.start)
        commitment.end = redacted(commitment.end)
        commitment.published = commitment.published.map {
            PublishedCell(column: $0.column, header: $0.header, text: redacted($0.text))
        }
    }

    private mutating func redact(_ milestone: inout Milestone) {
        drop(&milestone.privateNote)
        milestone.title = redacted(milestone.title)
        milestone.text = redacted(milestone.text)
        milestone.output = redacted(milestone.output)
        milestone.lead = milestone.lead.map { redacted($0) }
        milestone.supporting = milestone.supporting.map { redacted($0) }
        milestone.start = redacted(milestone.start)
        milestone.end = redacted(milestone.end)
        redact(&milestone.stakeholders)
        redact(&milestone.assessments)
        redact(&milestone.evidence)
        redact(&milestone.translations)
        redact(&milestone.extra)
    }

    private mutating func redact(_ entry: inout ProcessEntry) {
        entry.title = redacted(entry.title)
        entry.event = redacted(entry.event)
        entry.status = redacted(entry.status)
        entry.text = redacted(entry.text)
        redact(&entry.participants)
        redact(&entry.evidence)
    }

    private mutating func redact(_ assessments: inout [Assessment]) {
        for index in assessments.indices {
            assessments[index].by = redacted(assessments[index].by)
            assessments[index].said = redacted(assessments[index].said)
            assessments[index].text = redacted(assessments[index].text)
            assessments[index].challenges = redacted(assessments[index].challenges)
            redact(&assessments[index].evidence)
            redact(&assessments[index].translations)
        }
    }

    private mutating func redact(_ evidence: inout [Evidence]) {
        for index in evidence.indices {
            evidence[index].link = evidence[index].link.map { redacted($0) }
            evidence[index].text = redacted(evidence[index].text)
        }
    }

    /// A single person's name is left out and counted; institutions and groups stay.
    private mutating func redact(_ stakeholders: inout [Stakeholder]) {
        for index in stakeholders.indices {
            if stakeholders[index].kind == .person, !stakeholders[index].name.isEmpty {
                withheldNames += 1
                stakeholders[index].name = ""
            }
            stakeholders[index].name = redacted(stakeholders[index].name)
            stakeholders[index].said = redacted(stakeholders[index].said)
        }
    }

    private mutating func redact(_ texts: inout [PlanText]) {
        for index in texts.indices { texts[index].text = redacted(texts[index].text) }
    }

    private mutating func redact(_ cells: inout [ExtraCell]) {
        for index in cells.indices { cells[index].text = redacted(cells[index].text) }
    }

    private mutating func drop(_ contact: inout ContactDetails?) {
        guard let details = contact else { return }
        withheldNames += [details.name, details.position].count { !$0.isEmpty }
        withheld.emailAddresses += details.email.isEmpty ? 0 : 1
        withheld.telephoneNumbers += details.telephone.isEmpty ? 0 : 1
        contact = nil
    }

    private mutating func drop(_ note: inout String) {
        if note.isEmpty { return }
        withheldNotes += 1
        note = ""
    }

    /// A date whose words hold an address. Digits alone are never taken for a telephone number here.
    private mutating func redacted(_ date: DateReading) -> DateReading {
        guard date.text.utf8.contains(UInt8(ascii: "@")) else { return date }
        let text = redacted(date.text)
        if case .uninterpreted(_, let reason) = date.meaning {
            return DateReading(.uninterpreted(text: text, reason: reason), evidence: date.evidence)
        }
        return DateReading(.uninterpreted(text: text, reason: .unknownWords), evidence: date.evidence)
    }

    /// The finding as it may be written.
    mutating func filtered(_ finding: Finding) -> Finding {
        if isPrivate { return finding }
        var finding = finding
        finding.message = redacted(finding.message)
        finding.value = finding.value.map { redacted($0) }
        return finding
    }

    mutating func redacted(_ text: String) -> String {
        text.utf8.count < Self.shortestContact ? text : Redaction.redacted(text, counting: &withheld)
    }

    /// No address and no number has fewer bytes: `a@b.cd`, six digits.
    private static let shortestContact = 6
}
