import Findings
import OGPModel

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
        commitment.title = redacted(commitment.title)
        commitment.shortTitle = redacted(commitment.shortTitle)
        commitment.fullText = redacted(commitment.fullText)
        commitment.heading = redacted(commitment.heading)
        commitment.lead = commitment.lead.map { redacted($0) }
        commitment.supporting = commitment.supporting.map { redacted($0) }
        for index in commitment.extra.indices {
            commitment.extra[index].text = redacted(commitment.extra[index].text)
        }
        for index in commitment.cells.indices {
            commitment.cells[index].text = redacted(commitment.cells[index].text)
        }
        for index in commitment.milestones.indices {
            commitment.milestones[index].title = redacted(commitment.milestones[index].title)
            commitment.milestones[index].text = redacted(commitment.milestones[index].text)
        }
        return commitment
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
