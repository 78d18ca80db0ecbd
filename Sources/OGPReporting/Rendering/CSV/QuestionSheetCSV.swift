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
                let answers: [SafeguardAnswer?] = question.answers.isEmpty ? [nil] : question.answers
                for answer in answers { csv.row(row(part, question, answer, sheet)) }
            }
        }
        return csv
    }

    private static func row(
        _ part: QuestionSheet.Part, _ question: SafeguardQuestion, _ answer: SafeguardAnswer?, _ sheet: QuestionSheet
    ) -> [String] {
        let check = question.check
        return [
            part.commitment.text, part.plan?.text ?? "", part.title, sheet.reason(question), check.id,
            check.question(sheet.language), check.weight.rawValue, check.answeredBy,
            "\(check.source) (\(check.confidence.words))", question.textFinding, answer?.value.words ?? "",
            answer?.reviewer ?? "", answer.map { $0.date?.description ?? $0.dateText } ?? "", answer?.link ?? "",
            answer?.note ?? "",
        ]
    }
}
