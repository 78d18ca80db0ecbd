import OGPModel
import OGPThemes

/// Writes suggestions of themes as rows of a table in which a person can decide, and which can be given back with `--decisions`.
enum SuggestionsCSV {
    static let columns = [
        "commitment", "plan", "title", "theme", "tier", "score", "words", "tagged", "decision", "by", "date",
    ]

    /// One row for each suggestion.
    static func write(_ row: SuggestionRow, _ csv: inout CSVRowWriter) {
        for suggestion in row.suggestions {
            csv.row([
                row.id.text, row.plan?.text ?? "", row.title, suggestion.theme, suggestion.tier.rawValue,
                ExactRate(suggestion.score, of: 1_000).decimal, suggestion.words.map(\.text).joined(separator: "; "),
                row.tagged.contains(suggestion.theme) ? "true" : "false", "", "", "",
            ])
        }
    }
}
