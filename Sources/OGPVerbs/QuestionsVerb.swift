public import ByteReading
import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
public import OGPReporting

/// The questions on safeguards that go with commitments, as a sheet to hand out and take back.
public enum QuestionsVerb {
    /// A sheet with the frame it was made in.
    public struct Answer: Sendable {
        /// The sheet.
        public let sheet: QuestionSheet
        /// The frame.
        public let frame: ResultFrame
    }

    /// Asks the questions that go with the selected commitments.
    ///
    /// - Parameters:
    ///   - request: the inputs and the question.
    ///   - language: the BCP 47 code of the language in which the questions are put; English where one has no
    ///     translation.
    ///   - answers: sheets that came back before, whose answers stand in the new one.
    /// - Returns: the sheet with its frame.
    /// - Throws: what reading the inputs throws.
    public static func run(
        _ request: ReadRequest, language: String = "en", answers: [InputFile] = []
    ) throws -> Answer {
        let request = try request.resting(on: ("answers", answers))
        let book = try AnswerSheets.read(answers, for: request)
        let first = try FirstPass(request)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let review = try SafeguardReview(
            request.catalogues.policyAreas, catalogue: request.catalogues.themes,
            book: book.map { privacy.filtered($0.held(against: first.facts.ids)) })
        var sheet = QuestionSheet(review, language: language)
        var findings = FindingTally()
        var accepted = AcceptanceTally(request)
        try SecondPass(request, after: first).forEach(&findings) { commitment, _, _ in
            accepted.count(commitment)
            sheet.add(privacy.filtered(commitment))
        }
        sheet.answers = sheet.answers?.held(againstQuestions: sheet.asked)
        var frame = ResultFrame(request, inputs: first.records, withheld: privacy.withheld)
        frame.note(accepted)
        return Answer(sheet: sheet, frame: frame)
    }
}
