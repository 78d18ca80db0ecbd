import OGPCatalogues
import OGPModel
import OGPThemes

/// What the readable forms of a review sheet say, in one language.
struct QuestionSheetWords {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    /// A fixed word.
    func word(_ label: QuestionSheetLabel) -> String { label.words(language) }

    /// Why an answer stands with no question.
    var notAsked: String { word(.notAsked) }

    /// How many questions on how many commitments, and what the words mean.
    func summary(_ sheet: QuestionSheet) -> String {
        var counts = [
            (QuestionSheetLabel.questions, sheet.count), (.commitments, sheet.parts.count), (.open, sheet.open),
        ]
        if sheet.withoutQuestions > 0 { counts.append((.without, sheet.withoutQuestions)) }
        let counted = counts.map { "\(word($0.0)): \(CountPhrase.grouped($0.1))" }.joined(separator: "; ")
        return "\(counted). \(word(.meaning))"
    }

    /// What stands under a question: id and weight, who asks it, what the text says, the answers.
    func lines(_ question: SafeguardQuestion, unused: [UnusedAnswer]) -> [String] {
        let check = question.check
        var lines = [
            "\(check.id), \(weight(check.weight)); \(word(.askedBy)) \(check.source) (\(confidence(check.confidence)))"
        ]
        if question.applicable.themes.isEmpty { lines.append("\(word(.askedFor)) \(trigger(question))") }
        let finding = textFinding(question)
        if !finding.isEmpty { lines.append("\(word(.text)): \(finding)") }
        if question.answers.isEmpty {
            lines.append("\(word(.unanswered)); \(word(.evidence)): \(check.answeredBy)")
        } else {
            lines += question.answers.map(\.words)
        }
        return lines + unused.map { "\(word(.unused)): \(words($0))" }
    }

    /// What was written, though it is not asked.
    func apart(_ sheet: QuestionSheet) -> [String] {
        sheet.answersApart.map { "\($0.commitment), \($0.question): \($0.words)" }
            + sheet.unusedApart.map { "\($0.commitment), \($0.question): \(words($0))" }
    }

    private func words(_ row: UnusedAnswer) -> String {
        [row.answer, row.reviewer, row.date, row.link, row.note].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// The words of the text for which a question is asked.
    func trigger(_ question: SafeguardQuestion) -> String {
        question.applicable.trigger.map { fill(.wordsIn, "\u{201C}\($0.words)\u{201D}", $0.field) } ?? ""
    }

    /// What the text says of a question; empty where it is not a question of text.
    func textFinding(_ question: SafeguardQuestion) -> String {
        switch question.applicable.outcome {
        case nil: ""
        case .found(let matches):
            "\(word(.found)): "
                + matches.prefix(3).map {
                    "\u{201C}\($0.words)\u{201D} (\($0.field), \(word(.character)) \($0.offset + 1))"
                }.joined(separator: ", ")
        case .notFound: word(.notFound)
        case .noText: word(.noText)
        }
    }

    /// How much depends on a question.
    func weight(_ weight: SafeguardCheck.Weight) -> String {
        switch (weight, language) {
        case (_, .en): weight.rawValue
        case (.must, .es): "imprescindible"
        case (.must, .fr): "impératif"
        case (.must, .pt): "imprescindível"
        case (.should, .es): "recomendado"
        case (.should, .fr): "recommandé"
        case (.should, .pt): "recomendado"
        case (.could, .es): "deseable"
        case (.could, .fr): "souhaitable"
        case (.could, .pt): "desejável"
        }
    }

    /// How sure the entry of a question is.
    func confidence(_ confidence: CatalogueConfidence) -> String {
        let words: (es: String, fr: String, pt: String) =
            switch confidence {
            case .confirmed: ("confirmado", "confirmé", "confirmado")
            case .partly: ("confirmado en parte", "confirmé en partie", "confirmado em parte")
            case .secondHand:
                (
                    "sin verificar: leído solo en palabras de otros", "non vérifié : lu seulement chez un tiers",
                    "não verificado: lido apenas por palavras de outros"
                )
            case .stated:
                (
                    "como lo dice su fuente, sin comprobar en otro lugar",
                    "comme sa source le dit, non vérifié ailleurs", "como diz a sua fonte, não verificado noutro lugar"
                )
            case .unverified: ("sin verificar", "non vérifié", "não verificado")
            case .ours: ("de este proyecto", "propre à ce projet", "deste projeto")
            }
        return switch language {
        case .en: confidence.words
        case .es: words.es
        case .fr: words.fr
        case .pt: words.pt
        }
    }

    /// How to go on.
    var next: String {
        fill(.next, "ogp themes questions FILE -o sheet.csv", "ogp gaps FILE --answers sheet.csv")
    }

    /// A fixed sentence with its gaps filled in order.
    private func fill(_ label: QuestionSheetLabel, _ first: String, _ second: String) -> String {
        let parts = word(label).split(separator: "%@", omittingEmptySubsequences: false)
        return zip(parts, [first, second, ""]).map { "\($0)\($1)" }.joined()
    }
}
