import Findings
import OGPCatalogues
import OGPModel
import OGPThemes

extension SafeguardsInContext {
    /// An invented commitment in a theme, with the questions of the built-in catalogue.
    static func example(
        theme: String, text: String = "", hasSheet: Bool = false, _ change: (inout Commitment) -> Void = { _ in }
    ) -> SafeguardsInContext {
        let commitment = CommitmentInContext.example { commitment in
            commitment.title = "A commitment"
            commitment.fullText = text
            change(&commitment)
        }.commitment
        guard let review = try? review.get() else { preconditionFailure("The built-in catalogue loads.") }
        return SafeguardsInContext(
            commitment, questions: review.questions(on: commitment, themes: theme.isEmpty ? [] : [theme]),
            hasSheet: hasSheet)
    }

    private static let review = Result { try SafeguardReview(try .bundled()) }

    /// The same with an answer of a reviewer to one question.
    func answered(
        _ question: String, _ value: SafeguardAnswer.Value, by reviewer: String = "Ana Example",
        on day: String = "2021-05-04"
    ) -> SafeguardsInContext {
        let answer = SafeguardAnswer(
            commitment: commitment.id, question: question, value: value, reviewer: reviewer,
            date: CivilDate(iso: day), dateText: day, link: "https://example.org/review",
            source: SourcePosition(file: "sheet.csv", row: 2))
        let questions = questions.map { known in
            known.id == question ? SafeguardQuestion(known.applicable, answers: known.answers + [answer]) : known
        }
        return SafeguardsInContext(commitment, questions: questions, hasSheet: true)
    }
}

extension SafeguardsInContext {
    /// An invented commitment on assembly, with an invented check of a reader's own catalogue.
    static func ownCheck(text: String) -> SafeguardsInContext {
        let commitment = CommitmentInContext.example { $0.fullText = text }.commitment
        guard let review = try? ownReview.get() else { preconditionFailure("The example's catalogue loads.") }
        return SafeguardsInContext(
            commitment, questions: review.questions(on: commitment, themes: []), hasSheet: false)
    }

    private static let ownReview = Result {
        try SafeguardReview(
            try .bundled(),
            catalogue: .bundled(
                with: """
                    {"schema": "ogp-themes/1", "version": "1", "checks": [{"id": "own-open-session", "kind": "text",
                    "weight": "should", "questions": {"en": "Is the law debated in open session?"},
                    "answeredBy": "words", "sought": "an open session", "phrases": {"en": ["open session"]},
                    "triggers": {"en": ["law"]}, "source": "an example", "confidence": "ours"}]}
                    """, file: "own.json"))
    }
}
