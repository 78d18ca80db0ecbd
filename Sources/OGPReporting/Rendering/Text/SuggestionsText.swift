import OGPModel
import OGPThemes

/// Writes suggestions of themes for the terminal: what the source's tags say first, then what the text speaks of.
struct SuggestionsText: Sendable {
    private let layout: TextLayout
    private let all: Bool
    private var commitments = 0
    private var offered = 0
    private var tagged = 0
    private var hidden = 0

    init(_ layout: TextLayout, all: Bool) {
        self.layout = layout
        self.all = all
    }

    /// The lines of one commitment.
    mutating func text(_ row: SuggestionRow) -> String {
        commitments += 1
        var text = layout.line(row.title.isEmpty ? row.id.text : "\(row.id)  \(row.title)", .heading)
        if !row.tagged.isEmpty {
            text += layout.paragraph(row.tagged.joined(separator: ", "), first: "  Tagged: ", hanging: "    ")
        }
        let shown = row.suggestions.filter { all || $0.tier.isOffered }
        hidden += row.suggestions.count - shown.count
        for suggestion in shown {
            let isTagged = row.tagged.contains(suggestion.theme)
            offered += suggestion.tier.isOffered ? 1 : 0
            tagged += suggestion.tier.isOffered && isTagged ? 1 : 0
            text += layout.paragraph(line(suggestion, isTagged: isTagged), first: "  ", hanging: "    ")
        }
        if shown.isEmpty { text += layout.line("  Nothing is suggested.", .faint) }
        return text + "\n"
    }

    private func line(_ suggestion: ThemeSuggestion, isTagged: Bool) -> String {
        let words = suggestion.words.map { "\"\($0.text)\"" }.joined(separator: ", ")
        return "\(suggestion.tier.rawValue) \(suggestion.theme) \(ExactRate(suggestion.score, of: 1_000).decimal)"
            + (isTagged ? ", tagged so already" : "") + (words.isEmpty ? "" : ": \(words)")
    }

    /// The lines at the end.
    var closing: String {
        var text = "\(CountedNoun("suggestion").counted(offered)) for \(CountedNoun.commitment.counted(commitments))"
        text += "; the source's tags say \(CountPhrase.grouped(tagged)) of them already."
        if hidden > 0 { text += " \(CountPhrase.grouped(hidden)) more are only mentioned (--all prints them)." }
        return layout.paragraph(text)
            + layout.paragraph("None of them counts before it is accepted: --accept-suggestions or --decisions FILE.")
    }
}
