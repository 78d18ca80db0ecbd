import OGPCatalogues
import OGPModel

/// What is counted in a commitment: its known stems, and where phrases and cues of themes stand.
struct TextCount {
    /// How often each stem that occurs counts.
    private(set) var stems: [Int: Int] = [:]
    /// Where each of them stands first: field and word.
    private(set) var places: [Int: (field: Int, word: Int)] = [:]
    /// Where phrases and cues stand; at one word at most one phrase and one cue of a theme, the longest.
    private(set) var finds: [TextFind] = []

    init(_ text: CommitmentText, _ words: ThemeWords, _ meanings: inout WordMeanings) {
        for (place, field) in text.fields.enumerated() {
            let counts = field.isTitle ? words.titleCounts : 1
            for (index, word) in field.words.enumerated() {
                let meaning = meanings.meaning(of: word.text)
                if let stem = meaning.stem {
                    stems[stem, default: 0] += counts
                    if places[stem] == nil { places[stem] = (place, index) }
                }
                note(meaning.phrases, in: field, place, index)
            }
        }
    }

    private mutating func note(_ phrases: [ThemePhrase], in field: CommitmentText.Field, _ place: Int, _ word: Int) {
        let first = finds.count
        for phrase in phrases where phrase.continues(in: field.words, at: word) {
            let find = TextFind(
                theme: phrase.theme, isCue: phrase.isCue, field: place, word: word, length: phrase.words.count)
            let same = finds[first...].firstIndex { $0.theme == find.theme && $0.isCue == find.isCue }
            if let same {
                if finds[same].length < find.length { finds[same] = find }
            } else {
                finds.append(find)
            }
        }
    }
}
