import OGPCatalogues
public import OGPModel
import OGPThemes

/// A review sheet: the questions that go with some commitments, to be handed to persons and taken back.
public struct QuestionSheet: Sendable {
    /// A commitment with its questions.
    public struct Part: Sendable {
        /// The commitment.
        public let commitment: CommitmentID
        /// Its plan.
        public let plan: ActionPlanID?
        /// Its member's name.
        public let member: String
        /// Its title.
        public let title: String
        /// The names of its themes in the sheet's language.
        public let themes: [String]
        /// The questions.
        public let questions: [SafeguardQuestion]
    }

    /// The BCP 47 code of the language in which the questions are put.
    public let language: String
    /// The commitments with a question, in input order.
    public private(set) var parts: [Part] = []
    /// How many commitments have none.
    public private(set) var withoutQuestions = 0
    /// The answers of sheets that came back before; `nil` where none was given.
    public let answers: AnswerBook?
    private let review: SafeguardReview

    /// A sheet without commitments.
    public init(_ review: SafeguardReview, language: String) {
        self.review = review
        self.language = language
        answers = review.book
    }

    /// Adds the questions on a commitment.
    public mutating func add(_ commitment: Commitment) {
        let themes = review.themes(of: commitment)
        let questions = review.questions(on: commitment, themes: themes)
        if questions.isEmpty {
            withoutQuestions += 1
            return
        }
        parts.append(
            Part(
                commitment: commitment.id, plan: commitment.plan, member: commitment.member.name,
                title: commitment.displayTitle, themes: themes.map(name), questions: questions))
    }

    /// How many questions there are.
    public var count: Int { parts.reduce(0) { $0 + $1.questions.count } }

    /// How many of them wait for a person.
    public var open: Int { parts.reduce(0) { $0 + $1.questions.count(where: \.isOpen) } }

    /// The name of a theme in the sheet's language.
    func name(_ theme: String) -> String { review.catalogue.theme(theme)?.name(language) ?? theme }

    /// Why a question is asked: the names of the themes, or the words of the text.
    func reason(_ question: SafeguardQuestion) -> String {
        question.applicable.themes.isEmpty
            ? question.reason : question.applicable.themes.map(name).joined(separator: "; ")
    }
}
