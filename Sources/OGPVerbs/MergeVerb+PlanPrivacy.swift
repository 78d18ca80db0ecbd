import OGPModel
import OGPScoring

extension MergeVerb {
    /// Takes what is private out of plans and commitments on their way into a plan file, and counts it.
    struct PlanPrivacy {
        private var commitments: PrivacyFilter
        private let isPrivate: Bool
        private var redactions = RedactionCount()
        /// Names and positions of single persons left out.
        private(set) var withheldNames = 0
        /// Private notes left out.
        private(set) var withheldNotes = 0

        init(isPrivate: Bool) {
            self.isPrivate = isPrivate
            commitments = PrivacyFilter(isPrivate: isPrivate)
        }

        /// Addresses and numbers taken out of texts, or left out with a contact.
        var withheld: RedactionCount { commitments.withheld + redactions }

        /// A commitment without contacts, private notes, and addresses and numbers in its texts.
        mutating func filtered(_ source: Commitment) -> Commitment {
            if isPrivate { return source }
            countNames(source.contact)
            countNames(source.stakeholders)
            var commitment = commitments.filtered(source)
            dropNote(&commitment.privateNote)
            redact(&commitment.answers)
            redact(&commitment.translations)
            redact(&commitment.assessments)
            for index in commitment.milestones.indices { redact(&commitment.milestones[index]) }
            return commitment
        }

        /// A plan without contacts, private notes, and addresses and numbers in its texts.
        mutating func filtered(_ source: ActionPlan) -> ActionPlan {
            if isPrivate { return source }
            var plan = source
            if let contact = plan.contact {
                countNames(contact)
                redactions.emailAddresses += contact.email.isEmpty ? 0 : 1
                redactions.telephoneNumbers += contact.telephone.isEmpty ? 0 : 1
                plan.contact = nil
            }
            dropNote(&plan.privateNote)
            plan.title = redacted(plan.title)
            plan.summary = redacted(plan.summary)
            plan.url = redacted(plan.url)
            plan.lead = plan.lead.map { redacted($0) }
            redact(&plan.translations)
            for index in plan.process.indices { redact(&plan.process[index]) }
            for index in plan.extra.indices { plan.extra[index].text = redacted(plan.extra[index].text) }
            return plan
        }

        private mutating func redact(_ milestone: inout Milestone) {
            dropNote(&milestone.privateNote)
            redact(&milestone.translations)
            redact(&milestone.stakeholders)
            redact(&milestone.assessments)
        }

        private mutating func redact(_ entry: inout ProcessEntry) {
            entry.title = redacted(entry.title)
            entry.event = redacted(entry.event)
            entry.status = redacted(entry.status)
            entry.text = redacted(entry.text)
            redact(&entry.participants)
            for index in entry.evidence.indices {
                entry.evidence[index].link = entry.evidence[index].link.map { redacted($0) }
                entry.evidence[index].text = redacted(entry.evidence[index].text)
            }
        }

        private mutating func redact(_ assessments: inout [Assessment]) {
            for index in assessments.indices { redact(&assessments[index].translations) }
        }

        /// A single person's name is left out and counted; institutions and groups stay.
        private mutating func redact(_ stakeholders: inout [Stakeholder]) {
            countNames(stakeholders)
            for index in stakeholders.indices {
                if stakeholders[index].kind == .person { stakeholders[index].name = "" }
                stakeholders[index].name = redacted(stakeholders[index].name)
                stakeholders[index].said = redacted(stakeholders[index].said)
            }
        }

        private mutating func redact(_ texts: inout [PlanText]) {
            for index in texts.indices { texts[index].text = redacted(texts[index].text) }
        }

        private mutating func countNames(_ contact: ContactDetails?) {
            withheldNames += [contact?.name, contact?.position].count { $0?.isEmpty == false }
        }

        private mutating func countNames(_ stakeholders: [Stakeholder]) {
            withheldNames += stakeholders.count { $0.kind == .person && !$0.name.isEmpty }
        }

        private mutating func dropNote(_ note: inout String) {
            if note.isEmpty { return }
            withheldNotes += 1
            note = ""
        }

        private mutating func redacted(_ text: String) -> String { Redaction.redacted(text, counting: &redactions) }
    }
}
