import OGPModel

extension PrivacyFilter {
    /// Takes contact details out of the texts and links of a process record. Groups and roles stay.
    mutating func redact(_ record: inout ProcessRecord) {
        for index in record.forums.indices { redact(&record.forums[index]) }
        for index in record.meetings.indices {
            record.meetings[index].title = redacted(record.meetings[index].title)
            record.meetings[index].text = redacted(record.meetings[index].text)
            redact(&record.meetings[index].participants)
            redact(&record.meetings[index].evidence)
        }
        for index in record.websites.indices { record.websites[index].link = redacted(record.websites[index].link) }
        for index in record.repositories.indices { redact(&record.repositories[index]) }
        for index in record.timelines.indices {
            record.timelines[index].text = redacted(record.timelines[index].text)
            redact(&record.timelines[index].evidence)
        }
        for index in record.outreach.indices {
            record.outreach[index].title = redacted(record.outreach[index].title)
            record.outreach[index].text = redacted(record.outreach[index].text)
            redact(&record.outreach[index].audience)
            redact(&record.outreach[index].evidence)
        }
        for index in record.inputPeriods.indices {
            record.inputPeriods[index].title = redacted(record.inputPeriods[index].title)
            redact(&record.inputPeriods[index].participants)
            redact(&record.inputPeriods[index].evidence)
        }
        for index in record.contributions.indices { redact(&record.contributions[index]) }
        redact(&record.responses)
        redactPapers(&record)
    }

    private mutating func redactPapers(_ record: inout ProcessRecord) {
        for index in record.reports.indices {
            record.reports[index].title = redacted(record.reports[index].title)
            redact(&record.reports[index].evidence)
        }
        for index in record.letters.indices {
            record.letters[index].text = redacted(record.letters[index].text)
            redact(&record.letters[index].evidence)
        }
        for index in record.answers.indices {
            record.answers[index].said = redacted(record.answers[index].said)
            redact(&record.answers[index].evidence)
        }
        for index in record.statements.indices {
            record.statements[index].said = redacted(record.statements[index].said)
            record.statements[index].text = redacted(record.statements[index].text)
            redact(&record.statements[index].evidence)
        }
    }

    private mutating func redact(_ forum: inout Forum) {
        forum.name = redacted(forum.name)
        redact(&forum.rules)
        redact(&forum.evidence)
        for index in forum.members.indices { forum.members[index].name = redacted(forum.members[index].name) }
    }

    private mutating func redact(_ repository: inout ProcessRepository) {
        repository.link = redacted(repository.link)
        for index in repository.updates.indices {
            repository.updates[index].text = redacted(repository.updates[index].text)
            redact(&repository.updates[index].evidence)
        }
    }

    private mutating func redact(_ contribution: inout Contribution) {
        contribution.author = redacted(contribution.author)
        contribution.text = redacted(contribution.text)
        redact(&contribution.responses)
    }

    private mutating func redact(_ responses: inout [ReasonedResponse]) {
        for index in responses.indices {
            responses[index].text = redacted(responses[index].text)
            responses[index].change = redacted(responses[index].change)
            redact(&responses[index].evidence)
        }
    }

    private mutating func redact(_ participants: inout [Participation]) {
        for index in participants.indices {
            participants[index].names = participants[index].names.map { redacted($0) }
            participants[index].said = redacted(participants[index].said)
        }
    }

    private mutating func redact(_ evidence: inout [ProcessEvidence]) {
        for index in evidence.indices {
            evidence[index].link = redacted(evidence[index].link)
            evidence[index].text = redacted(evidence[index].text)
        }
    }
}
