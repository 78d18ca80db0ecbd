import OGPCatalogues
import OGPModel
import OGPThemes

/// What the readable forms of a review sheet say.
enum QuestionSheetWords {
    /// How many questions on how many commitments, and what the words mean.
    static func summary(_ sheet: QuestionSheet) -> String {
        let questions = CountedNoun("question").counted(sheet.count)
        let commitments = CountedNoun.commitment.counted(sheet.parts.count)
        let without = sheet.withoutQuestions == 0 ? "" : " No question goes with \(sheet.withoutQuestions) more."
        return "\(questions) on \(commitments); \(CountPhrase.grouped(sheet.open)) wait for a person.\(without) "
            + "Found means that the words stand in the text; not found means that a person should be asked, since "
            + "they may "
            + "stand elsewhere. Unanswered is never a failure."
    }

    /// What stands under a question: id and weight, who asks it, what the text says, the answers.
    static func lines(_ question: SafeguardQuestion) -> [String] {
        let check = question.check
        var lines = ["\(check.id), \(check.weight.rawValue); asked by \(check.source) (\(check.confidence.words))"]
        if question.applicable.themes.isEmpty { lines.append("Asked because of \(question.reason)") }
        if !question.textFinding.isEmpty { lines.append("Text: \(question.textFinding)") }
        if question.answers.isEmpty {
            lines.append("Unanswered; to be answered by \(check.answeredBy)")
        } else {
            lines += question.answers.map(\.words)
        }
        return lines
    }

    /// How to go on.
    static let next =
        "To fill it in: ogp themes questions FILE -o sheet.csv; to take it back: ogp gaps FILE --answers sheet.csv."
}
