import OGPModel

/// The headers by which tables name their columns, in many languages.
///
/// Headers are compared after folding case, accents and punctuation: as a whole, as a part of a longer header, and with a few
/// letters changed. What a header says is a proposal; the cells of its column confirm or contradict it.
public struct HeaderWords: Sendable {
    /// One known header.
    struct Word: Sendable {
        let field: String
        let language: String
        let isSourced: Bool
        let spelled: String
        let folded: String
        let content: [Substring]
        let letters: [UInt32]
    }

    /// A header that looks like another and means something else.
    struct Lookalike: Sendable {
        let means: String
        let folded: String
        let content: [Substring]
    }

    let words: [Word]
    let lookalikes: [Lookalike]
    let numbers: Set<String>
    private let places: [String: [Int]]
    private let contentPlaces: [[Substring]: [Int]]

    /// Makes the index.
    init(words: [Word], lookalikes: [Lookalike], numbers: Set<String>) {
        self.words = words
        self.lookalikes = lookalikes
        self.numbers = numbers
        places = Dictionary(grouping: words.indices) { words[$0].folded }
        contentPlaces = Dictionary(grouping: words.indices) { words[$0].content }
    }

    /// The names of the fields, in the order of the data.
    public var fields: [String] {
        words.reduce(into: []) { fields, word in
            if fields.last != word.field { fields.append(word.field) }
        }
    }

    /// What a header says of its column.
    public func reading(of header: String) -> HeaderReading {
        let phrase = HeaderPhrase(header)
        let lookalike = lookalike(phrase)
        let matches = lookalike == nil ? self.matches(phrase) : []
        return HeaderReading(
            matches: matches, lookalike: lookalike, isNumber: phrase.forms.contains(where: numbers.contains),
            language: phrase.language, stem: phrase.text)
    }

    /// The best match of each field, over all forms of the header.
    private func matches(_ phrase: HeaderPhrase) -> [HeaderMatch] {
        var best: [Int: HeaderMatch] = [:]
        let fieldPlaces = Dictionary(fields.enumerated().map { ($1, $0) }) { first, _ in first }
        for (index, form) in phrase.forms.enumerated() {
            for match in matches(form, isWhole: index == 0) {
                guard let place = fieldPlaces[match.field] else { continue }
                if match.strength > best[place]?.strength ?? 0 { best[place] = match }
            }
        }
        return best.sorted { ($1.value.strength, $0.key) < ($0.value.strength, $1.key) }.map(\.value)
    }

    private func matches(_ form: String, isWhole: Bool) -> [HeaderMatch] {
        if form.isEmpty { return [] }
        let content = HeaderPhrase.contentWords(form)
        let same = places[form] ?? contentPlaces[content] ?? []
        if !same.isEmpty {
            let loss = isWhole ? 0.0 : 0.03
            return same.map { match($0, .same, (words[$0].isSourced ? 0.97 : 0.92) - loss) }
        }
        // A word for a number, spelled as it should be, is no misspelling of another header.
        return parts(content) + (numbers.contains(form) ? [] : near(form))
    }

    private func match(_ place: Int, _ manner: HeaderMatch.Manner, _ strength: Double) -> HeaderMatch {
        let word = words[place]
        return HeaderMatch(
            field: word.field, known: word.spelled, language: word.language, isSourced: word.isSourced, manner: manner,
            strength: strength)
    }

    /// The known headers that stand, word after word, in a longer one.
    private func parts(_ content: [Substring]) -> [HeaderMatch] {
        words.indices.compactMap { place in
            let part = words[place].content
            guard part.count < content.count, words[place].letters.count >= 4, Self.holds(content, part) else {
                return nil
            }
            let coverage = Double(part.count) / Double(content.count)
            // One word of a longer header says less than several.
            let strength = part.count == 1 ? 0.3 + 0.5 * coverage : 0.45 + 0.45 * coverage
            return match(place, .part, strength)
        }
    }

    /// The known headers that differ in few letters.
    private func near(_ form: String) -> [HeaderMatch] {
        let letters = LetterDistance.letters(of: form)
        guard letters.count >= 5 else { return [] }
        let limit = min(3, letters.count / 5)
        return words.indices.compactMap { place in
            let known = words[place].letters
            guard known.count >= 5 else { return nil }
            let distance = LetterDistance.between(letters, known, atMost: limit)
            guard distance <= limit else { return nil }
            return match(place, .near(letters: distance), 0.9 - 0.06 * Double(distance))
        }
    }

    /// What the header means where it only looks like a known one.
    private func lookalike(_ phrase: HeaderPhrase) -> String? {
        for form in phrase.forms {
            if let found = lookalikes.first(where: { $0.folded == form }) { return found.means }
        }
        let content = HeaderPhrase.contentWords(phrase.text)
        if places[phrase.text] != nil { return nil }
        return lookalikes.first { $0.content.count > 1 && Self.holds(content, $0.content) }?.means
    }

    /// Whether words stand in others, one after the other.
    static func holds(_ words: [Substring], _ part: [Substring]) -> Bool {
        guard !part.isEmpty, part.count <= words.count else { return false }
        return (0...(words.count - part.count)).contains { words[$0...].starts(with: part) }
    }
}
