extension ProcessRecord {
    /// Passes every text that people wrote through a function, such as one that takes out addresses. Ids, codes and words of dates
    /// stay as they are.
    public mutating func rewriteTexts(_ rewrite: (String) -> String) {
        for index in forums.indices { forums[index].rewriteTexts(rewrite) }
        for index in meetings.indices { meetings[index].rewriteTexts(rewrite) }
        for index in websites.indices { websites[index].rewriteTexts(rewrite) }
        for index in repositories.indices { repositories[index].rewriteTexts(rewrite) }
        for index in timelines.indices {
            timelines[index].text = rewrite(timelines[index].text)
            timelines[index].evidence.rewriteTexts(rewrite)
            timelines[index].attribution.rewriteTexts(rewrite)
        }
        for index in outreach.indices { outreach[index].rewriteTexts(rewrite) }
        for index in inputPeriods.indices { inputPeriods[index].rewriteTexts(rewrite) }
        for index in contributions.indices { contributions[index].rewriteTexts(rewrite) }
        for index in responses.indices { responses[index].rewriteTexts(rewrite) }
        for index in orphanResponses.indices { orphanResponses[index].rewriteTexts(rewrite) }
        for index in reports.indices {
            reports[index].title = rewrite(reports[index].title)
            reports[index].evidence.rewriteTexts(rewrite)
            reports[index].attribution.rewriteTexts(rewrite)
        }
        rewriteStatements(rewrite)
    }

    private mutating func rewriteStatements(_ rewrite: (String) -> String) {
        for index in letters.indices {
            letters[index].text = rewrite(letters[index].text)
            letters[index].evidence.rewriteTexts(rewrite)
            letters[index].attribution.rewriteTexts(rewrite)
        }
        for index in answers.indices {
            switch answers[index].answer {
            case .coded(.text(let text)): answers[index].answer = .coded(.text(rewrite(text)))
            case .unrecognised(let text): answers[index].answer = .unrecognised(rewrite(text))
            default: break
            }
            answers[index].said = rewrite(answers[index].said)
            answers[index].evidence.rewriteTexts(rewrite)
            answers[index].attribution.rewriteTexts(rewrite)
        }
        for index in statements.indices {
            statements[index].said = rewrite(statements[index].said)
            statements[index].text = rewrite(statements[index].text)
            statements[index].evidence.rewriteTexts(rewrite)
            statements[index].attribution.rewriteTexts(rewrite)
        }
        for index in influence.indices {
            influence[index].said = rewrite(influence[index].said)
            influence[index].attribution.rewriteTexts(rewrite)
        }
    }
}

extension Forum {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        name = rewrite(name)
        rules.rewriteTexts(rewrite)
        evidence.rewriteTexts(rewrite)
        attribution.rewriteTexts(rewrite)
        for index in members.indices {
            members[index].name = rewrite(members[index].name)
            members[index].attribution.rewriteTexts(rewrite)
        }
    }
}

extension ProcessMeeting {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        title = rewrite(title)
        text = rewrite(text)
        participants.rewriteTexts(rewrite)
        evidence.rewriteTexts(rewrite)
        attribution.rewriteTexts(rewrite)
    }
}

extension ProcessWebsite {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        link = rewrite(link)
        attribution.rewriteTexts(rewrite)
        for index in checks.indices { checks[index].attribution.rewriteTexts(rewrite) }
    }
}

extension ProcessRepository {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        link = rewrite(link)
        attribution.rewriteTexts(rewrite)
        for index in updates.indices {
            updates[index].text = rewrite(updates[index].text)
            updates[index].evidence.rewriteTexts(rewrite)
            updates[index].attribution.rewriteTexts(rewrite)
        }
    }
}

extension OutreachActivity {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        title = rewrite(title)
        text = rewrite(text)
        audience.rewriteTexts(rewrite)
        evidence.rewriteTexts(rewrite)
        attribution.rewriteTexts(rewrite)
    }
}

extension InputPeriod {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        title = rewrite(title)
        participants.rewriteTexts(rewrite)
        evidence.rewriteTexts(rewrite)
        attribution.rewriteTexts(rewrite)
    }
}

extension Contribution {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        author = rewrite(author)
        text = rewrite(text)
        attribution.rewriteTexts(rewrite)
        for index in responses.indices { responses[index].rewriteTexts(rewrite) }
    }
}

extension ReasonedResponse {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        text = rewrite(text)
        change = rewrite(change)
        evidence.rewriteTexts(rewrite)
        attribution.rewriteTexts(rewrite)
    }
}

extension ProcessAttribution {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) { by = rewrite(by) }
}

extension [ProcessEvidence] {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        for index in indices {
            self[index].text = rewrite(self[index].text)
            self[index].link = rewrite(self[index].link)
        }
    }
}

extension [Participation] {
    fileprivate mutating func rewriteTexts(_ rewrite: (String) -> String) {
        for index in indices {
            self[index].names = self[index].names.map(rewrite)
            self[index].said = rewrite(self[index].said)
        }
    }
}
