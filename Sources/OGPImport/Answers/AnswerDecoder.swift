import Findings
import OGPCatalogues
import OGPModel

/// Turns the rows of a review sheet into answers.
struct AnswerDecoder {
    let table: SheetTable
    let catalogue: ThemeCatalogue
    let words: SafeguardWords
    let dates: DateTextReader
    let order: DateOrder?

    /// What identifies an answer.
    private struct Key: Hashable {
        let commitment: CommitmentID
        let question: String
        let reviewer: String

        init(_ answer: SafeguardAnswer) {
            commitment = answer.commitment
            question = answer.question
            reviewer = answer.reviewer
        }
    }

    /// The answers, and the filled-in rows that count as none.
    func answers<Sink: FindingSink>(_ sink: inout Sink) -> (answers: [SafeguardAnswer], unused: [UnusedAnswer]) {
        var answers: [SafeguardAnswer] = []
        var unused: [UnusedAnswer] = []
        var values: [Key: SafeguardAnswer.Value] = [:]
        for row in table.rows {
            guard let answer = answer(row, &sink) else {
                if isFilledIn(row) { unused.append(asGiven(row)) }
                continue
            }
            if let before = values[Key(answer)] {
                // The same answer once more says nothing new.
                if before == answer.value, answers.contains(where: { $0.isSame(as: answer) }) { continue }
                if before != answer.value {
                    sink.report(
                        Finding(
                            .answerTwice,
                            "\(answer.reviewer) answered \(answer.question) about \(answer.commitment) before, and "
                                + "differently.", at: row.position, field: "answer", value: answer.value.rawValue,
                            commitment: answer.commitment.text))
                }
            }
            values[Key(answer)] = answer.value
            answers.append(answer)
        }
        return (answers, unused)
    }

    /// Whether anybody wrote into a row.
    private func isFilledIn(_ row: SheetTable.Row) -> Bool {
        ["answer", "reviewer", "date", "link", "note"].contains { !cell(row, $0).isEmpty }
    }

    /// A row as it was given.
    private func asGiven(_ row: SheetTable.Row) -> UnusedAnswer {
        UnusedAnswer(
            commitment: cell(row, "commitment"), question: cell(row, "question"), answer: cell(row, "answer"),
            reviewer: cell(row, "reviewer"), date: cell(row, "date"), link: cell(row, "link"), note: cell(row, "note"),
            source: row.position)
    }

    private func answer<Sink: FindingSink>(_ row: SheetTable.Row, _ sink: inout Sink) -> SafeguardAnswer? {
        let text = cell(row, "answer")
        let reviewer = cell(row, "reviewer")
        let (link, note) = (cell(row, "link"), cell(row, "note"))
        if text.isEmpty {
            if !reviewer.isEmpty || !link.isEmpty || !note.isEmpty {
                sink.report(
                    Finding(.answerMissing, "The row has no answer.", at: row.position, field: "answer"))
            }
            return nil
        }
        guard let (commitment, question) = subject(row, &sink) else { return nil }
        guard let value = words.answer(text) else {
            sink.report(
                Finding(
                    .answerNotUnderstood, "\"\(text)\" is none of yes, no, partly, not applicable, unknown.",
                    at: row.position, field: "answer", value: text, commitment: commitment))
            return nil
        }
        guard !reviewer.isEmpty else {
            sink.report(
                Finding(
                    .answerWithoutReviewer, "The answer \"\(text)\" has no reviewer.", at: row.position,
                    field: "reviewer", commitment: commitment))
            return nil
        }
        if link.isEmpty, note.isEmpty, value != .unknown {
            sink.report(
                Finding(
                    .answerWithoutSource, "The answer names no source.", at: row.position, field: "link",
                    commitment: commitment))
        }
        let date = cell(row, "date")
        return SafeguardAnswer(
            commitment: CommitmentID(commitment), question: question, value: value, reviewer: reviewer,
            date: table.day(date, dates, pinned: order, of: row, code: .answerDate, &sink), dateText: date, link: link,
            note: note, source: row.position)
    }

    /// The commitment and the question of a row; `nil` where it does not say them, or the question is unknown.
    private func subject<Sink: FindingSink>(_ row: SheetTable.Row, _ sink: inout Sink) -> (String, String)? {
        let (commitment, question) = (cell(row, "commitment"), cell(row, "question"))
        guard !commitment.isEmpty, !question.isEmpty else {
            let field = commitment.isEmpty ? "commitment" : "question"
            sink.report(Finding(.answerIncomplete, "The row has no \(field).", at: row.position, field: field))
            return nil
        }
        // The ids of questions are small letters; those of commitments are capitals, and are read in any case too.
        guard let check = catalogue.check(question) ?? catalogue.check(question.lowercased()) else {
            let known = catalogue.checks.map(\.id)
            let hint = NearestWord.nearest(to: question, in: known).map { " The nearest is \($0)." } ?? ""
            sink.report(
                Finding(
                    .answerUnknownQuestion, "There is no question \"\(question)\".\(hint)", at: row.position,
                    field: "question", value: question, commitment: commitment))
            return nil
        }
        return (commitment, check.id)
    }

    private func cell(_ row: SheetTable.Row, _ column: String) -> String { row[table.column(column)] }
}

extension SafeguardAnswer {
    /// Whether another row says the same of the same by the same reviewer on the same day.
    fileprivate func isSame(as other: SafeguardAnswer) -> Bool {
        var copy = other
        copy.source = source
        return copy == self
    }
}
