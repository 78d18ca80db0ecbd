import OGPCatalogues
import OGPModel

/// Writes a review sheet as a table, one row a question and reviewer; it is filled in and read back with `--answers`.
public enum QuestionSheetCSV {
    /// The columns. The last five are to be filled in.
    public static let columns = [
        "commitment", "plan", "title", "theme", "question", "asks", "weight", "answered by", "asked by", "text says",
        "answer", "reviewer", "date", "link", "note",
    ]

    /// The table.
    public static func table(_ sheet: QuestionSheet, style: CSVStyle = .machine) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(columns)
        for part in sheet.parts {
            for question in part.questions {
                let rows =
                    question.answers.map(Self.cells) + sheet.unused(question, part).map(Self.cells)
                for cells in rows.isEmpty ? [Self.blank] : rows {
                    csv.row(asking(question, part, sheet) + cells)
                }
            }
        }
        for answer in sheet.answersApart {
            csv.row(apart(answer.commitment.text, answer.question, sheet) + cells(answer))
        }
        for row in sheet.unusedApart { csv.row(apart(row.commitment, row.question, sheet) + cells(row)) }
        return csv
    }

    private static let blank = Array(repeating: "", count: 5)

    /// The cells of a question before those that are filled in.
    private static func asking(
        _ question: SafeguardQuestion, _ part: QuestionSheet.Part, _ sheet: QuestionSheet
    ) -> [String] {
        let check = question.check
        let words = sheet.words
        return [
            part.commitment.text, part.plan?.text ?? "", part.title, sheet.reason(question), check.id,
            check.question(sheet.language), check.weight.rawValue, check.answeredBy,
            "\(check.source) (\(words.confidence(check.confidence)))", words.textFinding(question),
        ]
    }

    /// The cells of what was written, but not asked, before those that are filled in.
    private static func apart(_ commitment: String, _ question: String, _ sheet: QuestionSheet) -> [String] {
        [commitment, "", "", sheet.words.notAsked, question, sheet.asks(question), "", "", "", ""]
    }

    private static func cells(_ answer: SafeguardAnswer) -> [String] {
        [
            answer.value.words, answer.reviewer, answer.date?.description ?? answer.dateText, answer.link,
            answer.note,
        ]
    }

    private static func cells(_ row: UnusedAnswer) -> [String] {
        [row.answer, row.reviewer, row.date, row.link, row.note]
    }
}
