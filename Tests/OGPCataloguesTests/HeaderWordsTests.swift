import OGPCatalogues
import Testing

@Suite("Words of headers")
struct HeaderWordsTests {
    private let words: HeaderWords

    init() throws { words = try HeaderWords.bundled() }

    private func fields(_ header: String) -> [String] { words.reading(of: header).matches.map(\.field) }

    @Test(
        "a header that was seen in a published table names its field",
        arguments: [
            ("Status / État", "status"), ("Umsetzungsstand", "status"), ("% CONCLUSÃO", "percent"),
            ("taux d'avancement", "percent"), ("completitud", "percent"), ("lead_dept", "lead"),
            ("Ministère responsable", "lead"), ("Órgão coordenador / Órgão responsável", "lead"),
            ("Institution(s) d'appui", "supporting"), ("Fecha límite", "end"), ("scadenza", "end"),
            ("Indicator Deadline / Date limite de l'indicateur", "end"), ("Data de início prevista", "start"),
            ("Data de fim realizada", "completed"), ("Detalhamento", "progress"),
            ("medios de verificación", "evidence"),
            ("Evidence of progress / Preuve de progrès", "evidence"), ("Challenges / Défis", "challenges"),
            ("Reporting Period / Période de déclaration", "period"), ("DATA DO RELATÓRIO", "period"),
            ("Correo electrónico", "contact"), ("Teléfono", "contact"), ("country ", "plan.member"),
            ("startDate", "start"), ("END_DATE", "end"), ("Fecha fin (plan)", "end"),
        ])
    func known(header: String, field: String) {
        #expect(fields(header).first == field)
    }

    @Test(
        "a word for an item stands for its number and for its title, which the cells tell apart",
        arguments: [
            ("Compromiso", "commitment"), ("Verpflichtung", "commitment"), ("Milestones / Jalons", "milestone"),
            ("Azione", "commitment"), ("Marco(s)", "milestone"), ("indicators", "milestone"),
        ])
    func items(header: String, level: String) {
        #expect(Set(fields(header).prefix(2)) == ["\(level).number", "\(level).title"])
    }

    @Test(
        "letters changed, left out or swapped are found",
        arguments: [
            ("Comitment titel", "commitment.title"), ("Dedline", "end"), ("Stauts", "status"),
            ("Resposible agency", "lead"), ("Evidnece", "evidence"),
        ])
    func typing(header: String, field: String) throws {
        let match = try #require(words.reading(of: header).matches.first)
        #expect(match.field == field)
        guard case .near(let letters) = match.manner else {
            Issue.record("\(header) is \(match.manner)")
            return
        }
        #expect((1...3).contains(letters) && match.strength < 0.9)
    }

    @Test("a word for a number is no misspelling of another header", arguments: ["Reference", "Kennung", "Código"])
    func exactNumbers(header: String) {
        #expect(words.reading(of: header).isNumber && fields(header).isEmpty)
    }

    @Test("a known header inside a longer one counts the more, the more of it is known")
    func parts() throws {
        let short = try #require(words.reading(of: "Project status").matches.first)
        let long = try #require(words.reading(of: "Status as it was told to the council of ministers").matches.first)
        #expect(short.field == "status" && long.field == "status" && short.manner == .part)
        #expect(short.strength > long.strength)
        #expect(fields("Nombre de la persona responsable").first == "contact")
    }

    @Test(
        "headers that only look like a known one name no field and say what they mean",
        arguments: [
            ("New or ongoing", "new"), ("Nuevo / En curso", "new"), ("Neu oder laufend", "new"),
            ("start date of data entry", "written"), ("Status of legislation", "something else"),
            ("Early results", "IRM"), ("duration", "length of time"), ("Budget", "money"), ("Next steps", "next"),
        ])
    func lookalikes(header: String, clue: String) throws {
        let reading = words.reading(of: header)
        #expect(reading.matches.isEmpty)
        #expect(try #require(reading.lookalike).contains(clue))
    }

    @Test(
        "headers that mean nothing here name no field", arguments: ["shelf", "borrowed", "Facebook_affected", "", "§§"])
    func unknown(header: String) {
        let reading = words.reading(of: header)
        #expect(reading.matches.isEmpty && reading.lookalike == nil && !reading.isNumber)
    }

    @Test(
        "a mark of language is taken off",
        arguments: [
            ("progress_fr", "fr", "progress"), ("Title (EN)", "en", "title"), ("title/es", "es", "title"),
            ("Milestone English", "en", "milestone"), ("indicator_deadline_en", "en", "indicator deadline"),
            ("valid until", "", "valid until"), ("what we do in", "", "what we do in"), ("en", "", "en"),
        ])
    func languages(header: String, language: String, stem: String) {
        let reading = words.reading(of: header)
        #expect(reading.language == language && reading.stem == stem)
    }

    @Test("words for any number are no field", arguments: ["No.", "ID", "Nr.", "lfd. Nr.", "N°", "#"])
    func numbers(header: String) {
        #expect(words.reading(of: header).isNumber)
    }

    @Test("a mistake in the data is said with its place")
    func mistakes() throws {
        func failure(_ fields: String) -> String? {
            let json = "{\"schema\": \"ogp-header-words/1\", \"fields\": [\(fields)]}"
            do {
                _ = try HeaderWords(json: json, file: "words.json")
                return nil
            } catch {
                return error.description
            }
        }
        let word = "{\"language\": \"en\", \"basis\": \"sourced\", \"headers\": [\"status\"]}"
        #expect(failure("{\"field\": \"status\", \"words\": [\(word)]}") == nil)
        let basis = word.replacing("sourced", with: "heard")
        #expect(failure("{\"field\": \"status\", \"words\": [\(basis)]}")?.contains("heard") == true)
        let twice = "{\"field\": \"status\", \"words\": [\(word)]}"
        #expect(failure("\(twice), \(twice)")?.contains("already") == true)
        #expect(throws: CatalogueFailure.self) { try HeaderWords(json: "{\"schema\": \"x\"}", file: "words.json") }
    }
}
