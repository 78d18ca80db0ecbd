import OGPCatalogues
public import OGPModel
import OGPThemes

extension SafeguardQuestion {
    /// The question with its latest answers, as one sentence: "Is …? Ana Example, 2021-05-04: no (https://…)."
    var answersSentence: String {
        "\(check.question("en")) \(latest.map(\.words).joined(separator: "; "))."
    }

    /// Why it is asked: by which themes, or for which words.
    public var reason: String {
        if !applicable.themes.isEmpty { return applicable.themes.joined(separator: ", ") }
        return QuestionSheetWords(.en).trigger(self)
    }

    /// What the text says of it, in words; empty where it is not a question of text.
    public var textFinding: String { QuestionSheetWords(.en).textFinding(self) }
}

extension SafeguardAnswer {
    /// Who answered what, when, and by which source: "Ana Example, 2021-05-04: no (https://…)".
    public var words: String {
        let when = date?.description ?? (dateText.isEmpty ? "without a date" : "\u{201C}\(dateText)\u{201D}")
        let details = [link, note].filter { !$0.isEmpty }.joined(separator: "; ")
        return "\(reviewer), \(when): \(value.words)" + (details.isEmpty ? "" : " (\(details))")
    }
}

extension SafeguardAnswer.Value {
    /// The answer as it is written in a review sheet.
    public var words: String { self == .notApplicable ? "not applicable" : rawValue }
}
