import OGPCatalogues
import OGPModel

/// The phrases of all checks and instruments by their first word.
struct PhraseIndex: Sendable {
    /// A phrase that stands in a text.
    struct Hit: Sendable, Hashable {
        /// What asks for it.
        let owner: CheckPhrase.Owner
        /// The words.
        let match: CheckMatch
        /// The places of its words in the text.
        let places: Range<Int>
        /// Whether the words around it deny it.
        let isDenied: Bool
    }

    private var byFirstWord: [String: [CheckPhrase]] = [:]
    private let headings: [Set<String>]
    private let denials: [String: Denial]
    private let anyDenial: Denial
    private let languages: FunctionWords

    init(_ catalogue: ThemeCatalogue, words: SafeguardWords, languages: FunctionWords) {
        self.languages = languages
        headings = words.languages.map(\.headings)
        denials = Dictionary(
            words.languages.map { ($0.code, Denial([$0])) }, uniquingKeysWith: { first, _ in first })
        anyDenial = Denial(words.languages)
        for check in catalogue.checks {
            add(check.phrases, .check(check.id))
            add(check.triggers, .trigger(check.id))
            add(check.speaksOf, .subject(check.id))
            add(check.otherSenses, .otherSense(check.id))
        }
        for instrument in catalogue.instruments {
            for name in instrument.aliases { add(name, .instrument(instrument.id), language: nil) }
        }
    }

    private mutating func add(_ phrases: [String: [String]], _ owner: CheckPhrase.Owner) {
        for (language, list) in phrases.sorted(by: { $0.key < $1.key }) {
            for phrase in list { add(phrase, owner, language: language) }
        }
    }

    private mutating func add(_ text: String, _ owner: CheckPhrase.Owner, language: String?) {
        guard let phrase = CheckPhrase(text, owner: owner, language: language) else { return }
        byFirstWord[phrase.words[0], default: []].append(phrase)
    }

    /// The phrases of some owners that stand in texts, in the order of the texts; of one owner at one place the
    /// longest.
    func hits(in texts: [CheckedText], wanted: Set<CheckPhrase.Owner>) -> [Hit] {
        if wanted.isEmpty { return [] }
        return texts.flatMap { hits(in: $0, wanted) }
    }

    private func hits(in text: CheckedText, _ wanted: Set<CheckPhrase.Owner>) -> [Hit] {
        var found = TextWords(text.text)
        found.markHeadings(headings)
        let words = found.words
        var hits: [Hit] = []
        var language: String??
        for place in words.indices {
            guard let phrases = byFirstWord[words[place].text] else { continue }
            var longest: [CheckPhrase.Owner: CheckPhrase] = [:]
            for phrase in phrases where wanted.contains(phrase.owner) && phrase.stands(at: place, in: words) {
                if phrase.words.count > longest[phrase.owner]?.words.count ?? 0 { longest[phrase.owner] = phrase }
            }
            // Phrases stand in the order of the catalogue, so the order of hits never depends on hashing.
            for phrase in phrases where longest[phrase.owner] == phrase {
                let known = language ?? languages.language(of: text.text)?.code
                language = .some(known)
                longest[phrase.owner] = nil
                hits.append(hit(phrase, at: place, in: words, of: text, language: known))
            }
        }
        return Self.withoutOtherSenses(hits)
    }

    /// The hits without those that are part of a longer phrase in which they mean something else.
    private static func withoutOtherSenses(_ hits: [Hit]) -> [Hit] {
        hits.filter { hit in
            guard case .check(let id) = hit.owner else { return true }
            return !hits.contains { $0.owner == .otherSense(id) && $0.places.overlaps(hit.places) }
        }
    }

    private func hit(
        _ phrase: CheckPhrase, at place: Int, in words: [TextWord], of text: CheckedText, language: String?
    ) -> Hit {
        let (first, last) = (words[place], words[place + phrase.words.count - 1])
        let scalars = text.text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: first.start)
        let end = scalars.index(start, offsetBy: last.end - first.start)
        var instrument: String?
        if case .instrument(let id) = phrase.owner { instrument = id }
        return Hit(
            owner: phrase.owner,
            match: CheckMatch(
                words: String(scalars[start..<end]), field: text.field, offset: first.start, instrument: instrument),
            places: place..<place + phrase.words.count,
            isDenied: speaking(phrase, language).denies(place, phrase.words.count, in: words))
    }

    /// By which languages' words a phrase may be denied: that of the text where it is known, else that of the phrase,
    /// else all together.
    private func speaking(_ phrase: CheckPhrase, _ language: String?) -> Denial {
        language.flatMap { denials[$0] } ?? phrase.language.flatMap { denials[$0] } ?? anyDenial
    }
}
