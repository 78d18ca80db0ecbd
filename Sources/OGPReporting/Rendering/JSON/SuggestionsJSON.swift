import OGPModel
import OGPThemes

/// Writes suggestions of themes as objects.
enum SuggestionsJSON {
    /// The members of one commitment.
    static func write(_ row: SuggestionRow, _ json: inout JSONWriter) {
        json.member("id", row.id.text)
        json.member("plan", orNull: row.plan?.text)
        json.member("title", orNull: row.title.isEmpty ? nil : row.title)
        json.array("suggestions") { json in
            for suggestion in row.suggestions { json.object { write(suggestion, &$0) } }
        }
    }

    private static func write(_ suggestion: ThemeSuggestion, _ json: inout JSONWriter) {
        json.member("theme", suggestion.theme)
        json.member("tier", suggestion.tier.rawValue)
        json.member("score", ExactRate(suggestion.score, of: 1_000))
        json.array("words") { json in
            for word in suggestion.words {
                json.object { json in
                    json.member("text", word.text)
                    json.member("field", word.field)
                    json.member("offset", word.offset)
                }
            }
        }
    }
}
