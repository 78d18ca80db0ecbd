import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting

/// Reads the review sheets that a question names.
enum AnswerSheets {
    /// The answers of all sheets together; `nil` where there is none.
    ///
    /// - Throws: what reading the files throws.
    static func read(_ files: [InputFile], for request: ReadRequest) throws -> AnswerBook? {
        if files.isEmpty { return nil }
        let (catalogue, words) = (request.catalogues.themes, try SafeguardWords.bundled())
        let sources = try files.map { file in
            try AnswerImport.read(
                file, catalogue: catalogue, words: words, dates: request.catalogues.dateWords,
                order: request.options.dateOrder)
        }
        let answers = sources.flatMap(\.answers)
        let book = AnswerBook(
            answers, sheets: sources.map { AnswerBook.Sheet(file: $0.name, rows: $0.rows, findings: $0.findings) },
            unused: sources.flatMap(\.unused))
        return book.adding(answers.compactMap { future($0, after: request.asOf) })
    }

    /// What is to be said of an answer whose day lies after the day of the report.
    private static func future(_ answer: SafeguardAnswer, after day: CivilDate) -> Finding? {
        guard let date = answer.date, date > day else { return nil }
        return Finding(
            .answerInFuture, "\(answer.reviewer) answered on \(date), which lies after \(day).", at: answer.source,
            field: "date", value: answer.dateText, commitment: answer.commitment.text)
    }
}

extension AnswerBook {
    /// The same with a finding for every commitment that answers speak of and the inputs do not have.
    ///
    /// - Parameter known: the ids of the inputs' commitments, selected or not.
    /// - Returns: the answers, all of them, with the findings.
    func held(against known: Set<CommitmentID>) -> AnswerBook {
        let book = spelling(known)
        let missing = book.answers.filter { !known.contains($0.commitment) }
        if missing.isEmpty { return book }
        var told: Set<CommitmentID> = []
        let first = missing.filter { told.insert($0.commitment).inserted }
        return book.adding(
            first.map { answer in
                Finding(
                    .answerUnknownCommitment, "No commitment of the inputs has the id \(answer.commitment).",
                    at: answer.source, field: "commitment", value: answer.commitment.text,
                    commitment: answer.commitment.text)
            })
    }

    /// The same with a finding for every answer to a question that was not asked.
    ///
    /// - Parameter asked: the questions by commitment, of the commitments that were looked at.
    /// - Returns: the answers, all of them, with the findings.
    func held(againstQuestions asked: [CommitmentID: Set<String>]) -> AnswerBook {
        adding(
            answersNotAsked(asked).map { answer in
                Finding(
                    .answerNotAsked, "\(answer.question) is not asked of \(answer.commitment).", at: answer.source,
                    field: "question", value: answer.question, commitment: answer.commitment.text)
            })
    }
}
