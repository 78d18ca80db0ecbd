import OGPCatalogues
import OGPModel
import OGPThemes

/// Writes a review sheet as `ogp.questions.v1`.
public enum QuestionSheetJSON {
    /// The document's schema id.
    public static let schema = "ogp.questions.v1"

    /// The document.
    public static func document(_ sheet: QuestionSheet, frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.member("language", sheet.language)
            json.member("questions", sheet.count)
            json.member("open", sheet.open)
            json.array("commitments") { json in
                for part in sheet.parts { json.object { write(part, sheet, &$0) } }
            }
            if let answers = sheet.answers { json.object("answers") { $0.answers(answers) } }
        }
        return json
    }

    private static func write(_ part: QuestionSheet.Part, _ sheet: QuestionSheet, _ json: inout JSONWriter) {
        json.member("id", part.commitment.text)
        json.member("plan", orNull: part.plan?.text)
        json.member("member", part.member)
        json.member("title", part.title)
        json.array("questions") { json in
            for question in part.questions { json.object { $0.question(question, sheet.language) } }
        }
    }
}

extension JSONWriter {
    /// Writes the members of one question.
    mutating func question(_ question: SafeguardQuestion, _ language: String) {
        let check = question.check
        member("id", check.id)
        member("asks", check.question(language))
        member("kind", check.kind.rawValue)
        member("weight", check.weight.rawValue)
        member("themes", question.applicable.themes)
        if let trigger = question.applicable.trigger { object("becauseOf") { $0.match(trigger) } }
        member("source", check.source)
        member("confidence", check.confidence.rawValue)
        switch question.applicable.outcome {
        case nil: break
        case .found(let matches): outcome("found", matches)
        case .notFound(let denied): outcome("notFound", denied)
        case .noText: outcome("noText", [])
        }
        array("answers") { json in
            for answer in question.answers { json.object { $0.answer(answer) } }
        }
    }

    private mutating func outcome(_ word: String, _ matches: [CheckMatch]) {
        member("text", word)
        array("words") { json in
            for match in matches { json.object { $0.match(match) } }
        }
    }

    private mutating func match(_ match: CheckMatch) {
        member("text", match.words)
        member("field", match.field)
        member("offset", match.offset)
        member("instrument", ifPresent: match.instrument)
    }
}
