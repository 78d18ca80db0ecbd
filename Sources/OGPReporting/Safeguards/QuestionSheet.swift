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
    /// The answers of sheets that came back before, with what was found wrong in them; `nil` where none was given.
    public var answers: AnswerBook?
    private let review: SafeguardReview
    /// The questions by commitment, for the commitments that were looked at.
    public private(set) var asked: [CommitmentID: Set<String>] = [:]

    /// A sheet without commitments.
    public init(_ review: SafeguardReview, language: String) {
        self.review = review
        self.language = language
        answers = review.book
    }

    /// The words of the sheet's language.
    var words: QuestionSheetWords { QuestionSheetWords(PageLanguage(rawValue: language) ?? .en) }

    /// Adds the questions on a commitment.
    public mutating func add(_ commitment: Commitment) {
        let themes = review.themes(of: commitment)
        let questions = review.questions(on: commitment, themes: themes)
        asked[commitment.id, default: []].formUnion(questions.map(\.id))
        if questions.isEmpty {
            withoutQuestions += 1
            return
        }
        parts.append(
            Part(
                commitment: commitment.id, plan: commitment.plan, member: commitment.member.name,
                title: commitment.displayTitle, themes: themes.map(name), questions: questions))
    }

    /// What was written about a question and counts as no answer.
    func unused(_ question: SafeguardQuestion, _ part: Part) -> [UnusedAnswer] {
        review.book?.unused(question.id, about: part.commitment) ?? []
    }

    /// The answers that stand with no question of the sheet: nobody asks it of the commitment, or the commitment is not
    /// among those of the sheet.
    var answersApart: [SafeguardAnswer] {
        (review.book?.answers ?? []).filter { asked[$0.commitment]?.contains($0.question) != true }
    }

    /// What was written, counts as no answer, and stands with no question of the sheet.
    var unusedApart: [UnusedAnswer] {
        let known = asked.map { (commitment: $0.key.text.uppercased(), questions: $0.value) }
        return (review.book?.unused ?? []).filter { row in
            !known.contains {
                $0.commitment == row.commitment.uppercased() && $0.questions.contains(row.question.lowercased())
            }
        }
    }

    /// A question in the sheet's language; empty where the catalogue does not have it.
    func asks(_ question: String) -> String {
        (review.catalogue.check(question) ?? review.catalogue.check(question.lowercased()))?.question(language) ?? ""
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
            ? words.trigger(question) : question.applicable.themes.map(name).joined(separator: "; ")
    }
}
