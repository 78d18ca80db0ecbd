import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPThemes
import Testing

struct SafeguardChecksTests {
    /// An example of the data with the check it belongs to.
    struct Example: Sendable, CustomTestStringConvertible {
        let check: SafeguardCheck
        let example: CheckExample

        var testDescription: String { "\(check.id), \(example.language): \(example.text)" }
    }

    private static let catalogue = Result { try ThemeCatalogue.bundled() }
    private static let checks = Result { try SafeguardChecks(.bundled()) }
    private static let textChecks = ((try? catalogue.get().checks) ?? []).filter { $0.kind == .text }
    private static let examples = textChecks.flatMap { check in
        check.examples.map { Example(check: check, example: $0) }
    }

    /// The themes that ask a check.
    private static func themes(_ check: SafeguardCheck) throws -> [String] {
        try catalogue.get().themes.filter { $0.checks.contains(check.id) }.map(\.id)
    }

    @Test("every check of text finds and passes over a sentence in at least two languages", arguments: textChecks)
    func languages(check: SafeguardCheck) {
        for outcome in CheckExample.Outcome.allCases {
            let languages = Set(check.examples.filter { $0.outcome == outcome }.map(\.language))
            #expect(languages.count >= 2, "\(check.id) \(outcome)")
        }
    }

    @Test("a check of text says of its examples what they are examples of", arguments: examples)
    func example(example: Example) throws {
        let texts = CommitmentTexts([CheckedText(field: "fullText", text: example.example.text)])
        let outcome = try Self.checks.get().outcome(of: example.check, themes: Self.themes(example.check), texts: texts)
        #expect(outcome.matches.isEmpty == (example.example.outcome == .notFound))
    }

    @Test("there is a check of text, and each has phrases or instruments")
    func data() {
        #expect(Self.textChecks.count >= 7)
        for check in Self.textChecks {
            #expect(!check.phrases.isEmpty || !check.instruments.isEmpty || check.looksForInstrumentsOfThemes)
        }
    }

    @Test("what is found stands with its words, field and place")
    func place() throws {
        let commitment = Commitment.sample {
            $0.title = "Rules on assembly"
            $0.fullText = "La ley — según el Pacto Internacional de Derechos Civiles y Políticos — se publica."
        }
        let found = try Self.checks.get().applicable(
            themes: ["freedom-of-assembly"], texts: CommitmentTexts(commitment), onlyText: true)
        let outcome = try #require(found.first { $0.check.id == "chk-assembly-standard" }?.outcome)
        let match = try #require(outcome.matches.first)
        #expect(match.words == "Pacto Internacional de Derechos Civiles y Políticos")
        #expect(match.field == "fullText")
        #expect(match.offset == 18)
        #expect(match.instrument == "iccpr-21")
    }

    @Test(
        "a denial turns a phrase into a question, a double one does not",
        arguments: [
            ("Content is never removed without a court order.", true),
            ("Content is removed without a court order.", false),
            ("No content is removed unless there is a court order.", true),
            ("There is no independent review.", false),
            ("There is not only a hotline but also an independent review.", true),
            ("Independent review does not exist.", false),
            ("The ministry decides. Not so elsewhere. Independent review follows.", true),
            ("No se elimina contenido sin orden judicial.", true), ("No hay orden judicial.", false),
            ("Aucun contenu n'est retiré sans décision de justice.", true),
            ("Le contrôle judiciaire n'est pas prévu.", false), ("Não há controlo judicial.", false),
            ("Citizens aren't heard, but a court order is needed.", true),
            ("There isn't any court order.", false),
            ("There isn’t any court order.", false), ("Independent review: none.", false),
            ("Is there independent review? No.", false),
            ("Independent review. No content is removed without it.", true),
            ("The ministry acts instead of waiting for a court order.", false),
            ("Abolish independent review.", false), ("The independent body was abolished.", false),
            ("A court order to remove content is needed.", true), ("No post is exempt from judicial review.", true),
            ("Posts aren't removed without a court order.", true),
            ("The law does not protect users and removes posts without a court order.", false),
            ("Se elimina la revisión judicial.", false), ("Solo se elimina con orden judicial.", true),
            ("La revisión independiente queda excluida.", false), ("En lugar de orden judicial basta un aviso.", false),
            ("L'examen indépendant est supprimé.", false), ("Un organe indépendant supprime le contenu.", true),
            ("Un contenu n'est retiré qu'après une décision de justice.", true),
            ("Les contenus ne sont retirés que sur décision d'un juge.", true),
            ("Le ministre ne dit pas que la décision de justice suffit.", false),
            ("O ministério age independentemente de ordem judicial.", false),
            ("A revisão judicial é eliminada.", false),
            (
                "No âmbito da lei, uma comissão independente examina cada conteúdo e a sua remoção para todos os casos.",
                true
            ),
        ])
    func denial(text: String, isFound: Bool) throws {
        let check = try #require(try Self.catalogue.get().check("chk-independent-review-named"))
        let texts = CommitmentTexts([CheckedText(field: "fullText", text: text)])
        let outcome = try Self.checks.get().outcome(of: check, themes: ["disinformation"], texts: texts)
        #expect(outcome.matches.isEmpty != isFound)
        if !isFound, case .notFound(let denied) = outcome { #expect(!denied.isEmpty) }
    }

    @Test("words of two sentences or of two lines are no phrase")
    func breaks() throws {
        let check = try #require(try Self.catalogue.get().check("chk-independent-review-named"))
        let texts = ["The body is independent. Review follows.", "independent\nreview", "independent, review"]
        for text in texts {
            let outcome = try Self.checks.get().outcome(
                of: check, themes: [], texts: CommitmentTexts([CheckedText(field: "fullText", text: text)]))
            #expect(outcome == .notFound(denied: []), "\(text)")
        }
    }

    @Test("a longer phrase in which the words mean something else is neither found nor denied")
    func otherSenses() throws {
        let check = try #require(try Self.catalogue.get().check("chk-ai-assessment-named"))
        let texts = CommitmentTexts([
            CheckedText(field: "fullText", text: "The data centre gets an environmental impact assessment.")
        ])
        #expect(try Self.checks.get().outcome(of: check, themes: [], texts: texts) == .notFound(denied: []))
    }

    @Test(
        "whether a text speaks of the thing is told by its own words, or by what is looked for, denied or not",
        arguments: [
            ("Young people learn about fake news.", false), ("The ministry orders the removal of content.", true),
            ("There is no independent body.", true), ("A court order is needed.", true),
        ])
    func subject(text: String, isSpokenOf: Bool) throws {
        let commitment = Commitment.sample { $0.fullText = text }
        let found = try Self.checks.get().applicable(
            themes: ["disinformation"], texts: CommitmentTexts(commitment), onlyText: true)
        let check = try #require(found.first { $0.check.id == "chk-independent-review-named" })
        #expect(check.isSpokenOf == isSpokenOf)
    }

    @Test("a mention of fake news alone calls for no check of limits on content")
    func mention() throws {
        let commitment = Commitment.sample { $0.fullText = "A camp teaches young people about fake news." }
        let found = try Self.checks.get().applicable(themes: ["youth"], texts: CommitmentTexts(commitment))
        #expect(!found.contains { $0.check.id == "chk-independent-review-named" })
        #expect(!found.contains { $0.check.id == "chk-three-part-test" })
    }

    @Test("every check says which answer is the good one")
    func expected() throws {
        let checks = try Self.catalogue.get().checks
        let other = checks.filter { $0.expected != .yes }
        #expect(other.filter { $0.expected == .no }.map(\.id) == ["chk-shutdown-incidents"])
        #expect(other.filter { $0.expected == .none }.map(\.id) == ["chk-shutdown-response"])
        for check in checks {
            #expect(check.isWanting(.no) == (check.expected == .yes), "\(check.id)")
            #expect(check.isWanting(.yes) == (check.expected == .no), "\(check.id)")
            #expect(check.isWanting(.partly) == (check.expected != .none), "\(check.id)")
            #expect(!check.isWanting(.unknown) && !check.isWanting(.notApplicable), "\(check.id)")
        }
    }

    @Test("the evidence that a check asks for is a noun phrase, and no rule for the answer")
    func evidence() throws {
        let articles = ["the ", "a ", "an "]
        for check in try Self.catalogue.get().checks {
            #expect(articles.contains { check.answeredBy.hasPrefix($0) }, "\(check.id): \(check.answeredBy)")
            #expect(!check.answeredBy.contains("yes/no"), "\(check.id)")
        }
    }

    @Test("lines that templates repeat are no answer to anything")
    func headings() throws {
        let own = """
            {"schema": "ogp-themes/1", "version": "1", "checks": [{"id": "own", "kind": "text", "weight": "should",
            "questions": {"en": "Can people take part?"}, "answeredBy": "words", "sought": "participation",
            "phrases": {"en": ["civic participation"], "es": ["participación ciudadana"]}, "source": "a test",
            "confidence": "ours"}]}
            """
        let checks = try SafeguardChecks(.bundled(with: own, file: "own.json"))
        let check = try #require(checks.catalogue.check("own"))
        func matches(_ text: String) -> Int {
            let texts = CommitmentTexts([CheckedText(field: "fullText", text: text)])
            return checks.outcome(of: check, themes: [], texts: texts).matches.count
        }
        #expect(matches("OGP values: access to information, civic participation, public accountability") == 0)
        #expect(matches("Valores OGP\nAcceso a la información\nParticipación ciudadana") == 0)
        #expect(matches("The law opens civic participation to every village.") == 1)
        #expect(matches("La ley abre la participación ciudadana a todos.") == 1)
    }

    @Test("only titles tell nothing")
    func onlyTitle() throws {
        let commitment = Commitment.sample { $0.title = "A law on assembly" }
        let found = try Self.checks.get().applicable(
            themes: ["freedom-of-assembly"], texts: CommitmentTexts(commitment), onlyText: true)
        #expect(found.first { $0.check.id == "chk-assembly-standard" }?.outcome == .noText)
    }

    @Test("words of the text call for a check whatever the theme, and say so")
    func triggers() throws {
        let commitment = Commitment.sample { $0.fullText = "Data are kept under the state of emergency." }
        let found = try Self.checks.get().applicable(themes: ["open-data"], texts: CommitmentTexts(commitment))
        let check = try #require(found.first { $0.check.id == "chk-emergency-review" })
        #expect(check.themes.isEmpty)
        #expect(check.trigger?.words == "state of emergency")
        #expect(found.contains { $0.check.id == "chk-emergency-end" && $0.outcome == .notFound(denied: []) })
        let other = Commitment.sample { $0.fullText = "Data are published." }
        let none = try Self.checks.get().applicable(themes: ["open-data"], texts: CommitmentTexts(other))
        #expect(!none.contains { $0.check.id.hasPrefix("chk-emergency") })
        #expect(none.contains { $0.check.id == "chk-open-licence" })
    }

    @Test("the questions that the field asks for go with their themes")
    func themes() throws {
        let catalogue = try Self.catalogue.get()
        let expected: [(String, [String])] = [
            ("freedom-of-expression", ["chk-three-part-test", "chk-no-state-arbiter"]),
            ("disinformation", ["chk-no-state-arbiter", "chk-independent-review-named"]),
            ("civil-society-state-relations", ["chk-do-no-harm", "chk-missing-voices"]),
            ("internet-shutdowns", ["chk-shutdown-authorisation", "chk-shutdown-response"]),
            ("ai-and-open-algorithms", ["chk-ai-consultation", "chk-ai-human-rights"]),
            ("oversight-and-redress", ["chk-oversight-independent", "chk-redress-route"]),
        ]
        for (theme, ids) in expected {
            let checks = try #require(catalogue.theme(theme)).checks
            #expect(Set(ids).isSubset(of: checks), "\(theme)")
        }
    }
}
