public import OGPCatalogues
public import OGPModel
public import OGPThemes

/// Everything that is needed to ask the questions that go with commitments: the checks, and the answers that came back.
public struct SafeguardReview: Sendable {
    /// The checks.
    public let checks: SafeguardChecks
    /// The answers; `nil` where no sheet was given, so that nothing is known of answers.
    public let book: AnswerBook?
    private let policyAreas: PolicyAreaCatalogue

    /// A review.
    ///
    /// - Parameters:
    ///   - policyAreas: the tags and what they mean as themes.
    ///   - catalogue: the theme catalogue; the built-in one where `nil`.
    ///   - book: the answers of review sheets; `nil` where none was given.
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public init(
        _ policyAreas: PolicyAreaCatalogue, catalogue: ThemeCatalogue? = nil, book: AnswerBook? = nil
    ) throws(CatalogueFailure) {
        if let catalogue {
            checks = try SafeguardChecks(catalogue)
        } else {
            checks = try SafeguardChecks(.bundled())
        }
        self.policyAreas = policyAreas
        self.book = book
    }

    /// The catalogue.
    public var catalogue: ThemeCatalogue { checks.catalogue }

    /// The themes of a commitment, as its tags mean them, with those that a person accepted.
    public func themes(of commitment: Commitment) -> [String] {
        policyAreas.themes(of: commitment)
    }

    /// A commitment with what the rules on safeguards ask. Without a review sheet only the questions that the text can
    /// answer are looked at.
    func inContext(_ commitment: Commitment) -> SafeguardsInContext {
        let themes = themes(of: commitment)
        return SafeguardsInContext(
            commitment, questions: questions(on: commitment, themes: themes, onlyText: book == nil),
            hasQuestions: themes.contains { catalogue.theme($0)?.checks.isEmpty == false }, hasSheet: book != nil)
    }

    /// The questions that go with a commitment, in the order of the catalogue.
    ///
    /// - Parameters:
    ///   - commitment: the commitment with its texts.
    ///   - themes: the ids of its themes.
    ///   - onlyText: whether only questions that the text can answer are wanted.
    /// - Returns: the questions with their answers.
    public func questions(
        on commitment: Commitment, themes: [String], onlyText: Bool = false
    ) -> [SafeguardQuestion] {
        checks.applicable(themes: themes, texts: CommitmentTexts(commitment), onlyText: onlyText).map { check in
            SafeguardQuestion(check, answers: book?.answers(check.check.id, about: commitment.id) ?? [])
        }
    }
}
