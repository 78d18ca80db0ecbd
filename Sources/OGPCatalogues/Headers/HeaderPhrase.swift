import OGPModel

/// A header as it is compared: its folded words, without the mark of its language, and the other forms it may be read in.
struct HeaderPhrase: Sendable {
    /// The language that a mark at the end names; empty where there is none.
    let language: String
    /// The folded header without that mark.
    let text: String
    /// The folded header, its part before brackets, and the parts between slashes; each once, the whole first.
    let forms: [String]

    init(_ header: String) {
        let spaced = Self.spaced(header)
        let (rest, language) = Self.withoutMark(spaced)
        self.language = language
        text = Self.folded(rest)
        var forms = [text]
        for part in [Self.withoutBrackets(rest)] + Self.parts(rest) {
            let form = Self.folded(part)
            if !form.isEmpty, !forms.contains(form) { forms.append(form) }
        }
        self.forms = forms
    }

    /// The words that matter when one phrase is looked for in another.
    static func contentWords(_ folded: String) -> [Substring] {
        let words = folded.split(separator: " ")
        let content = words.filter { !small.contains(String($0)) }
        return content.isEmpty ? words : content
    }

    /// A header without line breaks and with `camelCase` as two words.
    private static func spaced(_ header: String) -> String {
        var spaced = ""
        var previous: Character = " "
        for character in header.replacing("<br/>", with: " ").replacing("<br>", with: " ") {
            if character.isUppercase, previous.isLowercase { spaced.append(" ") }
            spaced.append(character)
            previous = character
        }
        return spaced
    }

    /// Folded, with `%` and `#` as the words they stand for.
    static func folded(_ text: String) -> String {
        FoldedText(text.replacing("%", with: " percent ").replacing("#", with: " number ").replacing("°", with: "o "))
            .text
    }

    /// The text without a mark of language at its end, and that language.
    private static func withoutMark(_ text: String) -> (String, String) {
        let trimmed = text.split { $0.isWhitespace }.joined(separator: " ")
        let end = trimmed.last.map { ")]".contains($0) } == true ? trimmed.dropLast() : Substring(trimmed)
        guard let gap = end.lastIndex(where: { " _/([-.:".contains($0) }), gap > end.startIndex else {
            return (trimmed, "")
        }
        let word = String(end[end.index(after: gap)...])
        let rest = String(end[..<gap])
        if let code = languageNames[FoldedText(word).text] { return (rest, code) }
        let code = word.lowercased()
        let isMarked = end[gap] != " " && end[gap] != "-" || word.allSatisfy(\.isUppercase)
        return isMarked && languageCodes.contains(code) ? (rest, code) : (trimmed, "")
    }

    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        var kept = ""
        for character in text {
            if "([".contains(character) { depth += 1 }
            if depth == 0 { kept.append(character) }
            if ")]".contains(character) { depth = max(0, depth - 1) }
        }
        return kept
    }

    /// The parts of a header in two languages, as in `Milestones / Jalons`.
    private static func parts(_ text: String) -> [String] {
        let parts = text.split { $0 == "/" || $0 == "|" }.map(String.init)
        return parts.count > 1 ? parts : []
    }

    private static let languageCodes: Set<String> = [
        "en", "es", "fr", "pt", "de", "it", "nl", "ro", "pl", "cs", "sk", "hr", "sr", "bg", "uk", "ru", "da", "nb",
        "sv",
        "fi", "et", "lv", "lt", "el", "ka", "hy", "mn", "ar", "he", "tr", "id", "ko", "sq", "mk",
    ]

    private static let languageNames = [
        "english": "en", "ingles": "en", "anglais": "en", "french": "fr", "francais": "fr", "spanish": "es",
        "espanol": "es",
        "portuguese": "pt", "portugues": "pt", "german": "de", "deutsch": "de", "italian": "it", "italiano": "it",
    ]

    /// Words without weight in headers.
    private static let small: Set<String> = [
        "a", "al", "an", "au", "d", "da", "das", "de", "degli", "del", "dell", "della", "dello", "der", "des",
        "di",
        "die", "do", "dos", "du", "e", "el", "et", "for", "il", "in", "is", "l", "la", "las", "le", "les", "lo", "los",
        "of", "on", "the", "und", "von", "y", "zu",
    ]
}
