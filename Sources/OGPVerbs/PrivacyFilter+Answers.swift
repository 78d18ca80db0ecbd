import OGPModel
import OGPReporting

extension PrivacyFilter {
    /// The answers as they may be written: reviewers stay, as they are asked to sign, and contact details beside their names go.
    ///
    /// - Parameters:
    ///   - book: The answers.
    ///   - printed: The commitments whose answers the output prints; all where `nil`. What is left out of others is not counted.
    /// - Returns: The answers without what is withheld. Two reviewers stay two: where only their addresses told them apart, the
    ///   later ones are numbered.
    mutating func filtered(_ book: AnswerBook, printing printed: Set<CommitmentID>? = nil) -> AnswerBook {
        if isPrivate { return book }
        var uncounted = self
        var reviewers = DistinctNames()
        let answers = book.answers.map { answer in
            printed?.contains(answer.commitment) == false
                ? uncounted.filtered(answer, &reviewers) : filtered(answer, &reviewers)
        }
        let unused = book.unused.map { row in
            printed?.contains(CommitmentID(row.commitment)) == false ? uncounted.filtered(row) : filtered(row)
        }
        // Findings repeat what the rows say; what stands in them alone is counted.
        let sheets = book.sheets.map { sheet in
            AnswerBook.Sheet(file: sheet.file, rows: sheet.rows, findings: sheet.findings.map { filtered($0) })
        }
        return AnswerBook(answers, sheets: sheets, unused: unused)
    }

    private mutating func filtered(_ answer: SafeguardAnswer, _ reviewers: inout DistinctNames) -> SafeguardAnswer {
        var answer = answer
        answer.reviewer = reviewers.name(for: answer.reviewer, written: redacted(answer.reviewer))
        answer.dateText = redacted(answer.dateText)
        answer.link = redacted(answer.link)
        answer.note = redacted(answer.note)
        return answer
    }

    private mutating func filtered(_ row: UnusedAnswer) -> UnusedAnswer {
        var row = row
        row.commitment = redacted(row.commitment)
        row.question = redacted(row.question)
        row.answer = redacted(row.answer)
        row.reviewer = redacted(row.reviewer)
        row.date = redacted(row.date)
        row.link = redacted(row.link)
        row.note = redacted(row.note)
        return row
    }

    /// The story as it may be written; whoever tells it stays.
    mutating func filtered(_ story: SuccessStory) -> SuccessStory {
        if isPrivate { return story }
        var story = story
        story.challenge = redacted(story.challenge)
        story.response = redacted(story.response)
        story.impact = redacted(story.impact)
        story.assessor = redacted(story.assessor)
        story.dateText = redacted(story.dateText)
        for index in story.genes.indices { story.genes[index].reason = redacted(story.genes[index].reason) }
        return story
    }
}
