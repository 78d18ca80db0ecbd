import Findings
import OGPModel
import OGPScoring

/// Takes contact details out of commitments before anything is written, and counts them.
struct PrivacyFilter {
    let isPrivate: Bool
    private(set) var withheld = RedactionCount()
    /// Contact cells left out, by their parts.
    private(set) var withheldContacts = 0

    init(isPrivate: Bool) { self.isPrivate = isPrivate }

    /// The commitment as it may be written: without contact cells, and with addresses and numbers taken out of its texts.
    mutating func filtered(_ commitment: Commitment) -> Commitment {
        if isPrivate { return commitment }
        var commitment = commitment
        if let contact = commitment.contact {
            withheldContacts += contact.filledParts
            withheld.emailAddresses += contact.email.isEmpty ? 0 : 1
            withheld.telephoneNumbers += contact.telephone.isEmpty ? 0 : 1
        }
        commitment.contact = nil
        filterNames(&commitment)
        commitment.title = redacted(commitment.title)
        commitment.shortTitle = redacted(commitment.shortTitle)
        commitment.fullText = redacted(commitment.fullText)
        commitment.heading = redacted(commitment.heading)
        commitment.lead = commitment.lead.map { redacted($0) }
        commitment.supporting = commitment.supporting.map { redacted($0) }
        for index in commitment.extra.indices {
            commitment.extra[index].text = redacted(commitment.extra[index].text)
        }
        // The cells repeat the texts above, so they are not counted again.
        for index in commitment.cells.indices {
            commitment.cells[index].text = Redaction.redacted(commitment.cells[index].text)
        }
        commitment.stakeholders = commitment.stakeholders.map { filtered($0) }
        commitment.assessments = commitment.assessments.map { filtered($0) }
        commitment.evidence = commitment.evidence.map { filtered($0) }
        commitment.milestones = commitment.milestones.map { filtered($0) }
        return commitment
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

    private mutating func filtered(_ milestone: Milestone) -> Milestone {
        var milestone = milestone
        milestone.title = redacted(milestone.title)
        milestone.text = redacted(milestone.text)
        milestone.output = redacted(milestone.output)
        milestone.lead = milestone.lead.map { redacted($0) }
        milestone.supporting = milestone.supporting.map { redacted($0) }
        milestone.start = redacted(milestone.start)
        milestone.end = redacted(milestone.end)
        milestone.assessments = milestone.assessments.map { filtered($0) }
        milestone.evidence = milestone.evidence.map { filtered($0) }
        for index in milestone.extra.indices { milestone.extra[index].text = redacted(milestone.extra[index].text) }
        return milestone
    }

    private mutating func filtered(_ assessment: Assessment) -> Assessment {
        var assessment = assessment
        assessment.by = redacted(assessment.by)
        assessment.said = redacted(assessment.said)
        assessment.text = redacted(assessment.text)
        assessment.evidence = assessment.evidence.map { filtered($0) }
        return assessment
    }

    private mutating func filtered(_ evidence: Evidence) -> Evidence {
        Evidence(link: evidence.link.map { redacted($0) }, text: redacted(evidence.text), date: evidence.date)
    }

    /// A single person's name is left out and counted; institutions and groups stay.
    private mutating func filtered(_ stakeholder: Stakeholder) -> Stakeholder {
        var stakeholder = stakeholder
        if stakeholder.kind == .person, !stakeholder.name.isEmpty {
            withheldContacts += 1
            stakeholder.name = ""
        }
        stakeholder.name = redacted(stakeholder.name)
        stakeholder.said = redacted(stakeholder.said)
        return stakeholder
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

    private mutating func redacted(_ text: String) -> String {
        text.utf8.count < Self.shortestContact ? text : Redaction.redacted(text, counting: &withheld)
    }

    /// No address and no number has fewer bytes: `a@b.cd`, six digits.
    private static let shortestContact = 6
}
