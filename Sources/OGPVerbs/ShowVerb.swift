public import ByteReading
public import Findings
import OGPCatalogues
import OGPImport
import OGPModel
public import OGPReporting

/// One commitment on a page.
public enum ShowVerb {
    /// The pages with their frame; empty where no commitment has the id.
    public struct Answer: Sendable {
        /// One page for each record with the id.
        public let pages: [CommitmentPage]
        /// The frame.
        public let frame: ResultFrame
        /// The review sheets; `nil` where none was given.
        public let answers: AnswerBook?
        /// What was found wrong in the stories.
        public let storyFindings: [Finding]
    }

    /// Makes the page of every record with an id.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - id: The id, in any case.
    ///   - answers: Review sheets with the answers of persons to the questions on safeguards.
    ///   - stories: Tables of stories of what made commitments work.
    /// - Returns: The pages with their frame.
    /// - Throws: what reading the inputs throws.
    public static func run(
        _ request: ReadRequest, id: String, answers: [InputFile] = [], stories: [InputFile] = []
    ) throws -> Answer {
        let request = try request.resting(on: ("answers", answers), ("stories", stories))
        let sheets = try AnswerSheets.read(answers, for: request)
        var (found, frame) = try CommitmentLookup.find(id, in: request)
        frame.missing = request.missing
        let own = Set(found.map(\.commitment.id))
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let book = sheets.map { privacy.filtered($0.spelling(own), printing: own) }
        let review = try SafeguardReview(
            request.catalogues.policyAreas, catalogue: request.catalogues.themes, book: book)
        let genes = review.catalogue.successGenes
        let told = try stories.map { file in
            try StoryImport.read(
                file, genes: genes?.items ?? [], dates: request.catalogues.dateWords, order: request.options.dateOrder)
        }
        let ownStories = told.flatMap(\.stories).filter { own.contains($0.commitment) }.map { privacy.filtered($0) }
        let storyFindings = told.flatMap(\.findings).map { privacy.filtered($0) }
        frame.withheld += privacy.withheld
        let words = try EvidenceWords.bundled()
        let forms = try AdvocacyForms.bundled()
        let pages = found.map { found in
            CommitmentPage(
                found.commitment, start: found.start, end: found.end, plan: found.plan, judgedOn: found.judgedOn,
                themes: request.catalogues.policyAreas.themes(of: found.commitment),
                milestones: found.milestones, words: words, missing: request.missing,
                accounts: CommitmentPage.Accounts(
                    questions: review.questions(on: found.commitment, themes: review.themes(of: found.commitment)),
                    stories: ownStories.filter { $0.commitment == found.commitment.id }, genes: genes,
                    forms: forms))
        }
        var asked: [CommitmentID: Set<String>] = [:]
        for found in found {
            let questions = review.questions(on: found.commitment, themes: review.themes(of: found.commitment))
            asked[found.commitment.id, default: []].formUnion(questions.map(\.id))
        }
        return Answer(
            pages: pages, frame: frame, answers: book?.held(againstQuestions: asked),
            storyFindings: storyFindings)
    }
}
