public import ByteReading
import CSVReading
import Findings
public import OGPCatalogues
public import OGPModel

/// Reads review sheets that came back: tables with the columns `commitment`, `question`, `answer`, `reviewer`, `date`,
/// `link` and `note`. Other columns are for the person who fills it in and are not read.
public enum AnswerImport {
    /// The columns without which a table is no review sheet.
    public static let columns = ["commitment", "question", "answer", "reviewer"]

    /// Reads one sheet.
    ///
    /// - Parameters:
    ///   - input: the file.
    ///   - catalogue: the catalogue whose questions are answered.
    ///   - words: the words of answers.
    ///   - dates: the words of dates.
    ///   - order: the order of day and month, where a person pinned it.
    /// - Returns: the answers, with what was found wrong. A row that nobody filled in is no answer and no mistake.
    /// - Throws: what reading the table throws, and `ImportFailure` where a column is missing.
    public static func read(
        _ input: InputFile, catalogue: ThemeCatalogue, words: SafeguardWords, dates: DateWords, order: DateOrder? = nil
    ) throws -> AnswerSource {
        try EncodingRestart.retrying { encoding in
            var findings = FindingList()
            let table = try SheetTable(input, CSVOptions(encoding: encoding), &findings)
            let missing = columns.filter { table.column($0) == nil }
            guard missing.isEmpty else {
                throw ImportFailure.refused(
                    name: input.name,
                    clause: "is no review sheet: it has no column \(missing.joined(separator: ", ")); "
                        + "`ogp themes questions` writes one to fill in.")
            }
            let decoder = AnswerDecoder(
                table: table, catalogue: catalogue, words: words, dates: DateTextReader(words: dates), order: order)
            let (answers, unused) = decoder.answers(&findings)
            return AnswerSource(
                name: table.name, rows: table.rows.count, answers: answers, unused: unused,
                findings: findings.findings)
        }
    }
}
