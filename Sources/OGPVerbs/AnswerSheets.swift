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
        return AnswerBook(
            sources.flatMap(\.answers),
            sheets: sources.map { AnswerBook.Sheet(file: $0.name, rows: $0.rows, findings: $0.findings) })
    }
}

extension AnswerBook {
    /// The same with a finding for every commitment that answers speak of and the inputs do not have.
    ///
    /// - Parameter known: the ids of the inputs' commitments, selected or not.
    /// - Returns: the answers, all of them, with the findings.
    func held(against known: Set<CommitmentID>) -> AnswerBook {
        let missing = answers.filter { !known.contains($0.commitment) }
        if missing.isEmpty { return self }
        var told: Set<CommitmentID> = []
        let first = missing.filter { told.insert($0.commitment).inserted }
        return AnswerBook(
            answers,
            sheets: sheets.map { sheet in
                let own = first.filter { $0.source.file == sheet.file }.map { answer in
                    Finding(
                        .answerUnknownCommitment, "No commitment of the inputs has the id \(answer.commitment).",
                        at: answer.source, field: "commitment", value: answer.commitment.text,
                        commitment: answer.commitment.text)
                }
                return Sheet(file: sheet.file, rows: sheet.rows, findings: sheet.findings + own)
            })
    }
}
