import OGPCatalogues
import Testing

struct ThemeWordsTests {
    @Test("words, phrases and tags know the same themes in the same order")
    func sameThemes() throws {
        let words = try ThemeWords.bundled()
        let themes = try PolicyAreaCatalogue.bundled().themes.map(\.id)
        #expect(words.themes.map(\.id) == themes)
        #expect(try ThemePhrases.bundled().map(\.id) == themes)
        #expect(words.commitments > 2_000)
    }

    @Test("every stem counts for a theme, and tiers and scores rise")
    func consistent() throws {
        let words = try ThemeWords.bundled()
        let used = Set(words.themes.flatMap(\.stems).map(\.stem))
        #expect(used.count >= words.stems.count * 9 / 10)
        for (list, tiers) in words.tiers {
            #expect(tiers.strong > tiers.suggested && tiers.suggested > tiers.mentioned, "\(list)")
        }
        #expect(zip(words.scores, words.scores.dropFirst()).allSatisfy { $0.logit < $1.logit && $0.score <= $1.score })
        #expect(words.logarithm(ofOneMoreThan: 0) == 0)
        #expect(words.logarithm(ofOneMoreThan: 1_000_000) == words.logarithms.last)
    }

    @Test("themes without a tag in any list have phrases, and nothing learned")
    func withoutTags() throws {
        let untagged = Set(try PolicyAreaCatalogue.bundled().themes.filter(\.tags.isEmpty).map(\.id))
        for theme in try ThemeWords.bundled().themes where untagged.contains(theme.id) {
            #expect(theme.vocabularies.isEmpty && theme.stems.isEmpty, "\(theme.id)")
        }
        for theme in try ThemePhrases.bundled() { #expect(!theme.phrases.isEmpty, "\(theme.id)") }
    }

    @Test(
        "a mistake in the data is named with its key",
        arguments: [
            (#"{"schema":"ogp-theme-phrases/2"}"#, "schema"),
            (#"{"schema":"ogp-theme-phrases/1","themes":[{"id":"a"},{"id":"a"}]}"#, "themes[1].id"),
            (#"{"schema":"ogp-theme-phrases/1","themes":[{"id":"a","words":[]}]}"#, "themes[0].words"),
        ])
    func mistakes(json: String, key: String) {
        let failure = #expect(throws: CatalogueFailure.self) { try ThemePhrases.read(json: json, file: "phrases.json") }
        #expect(failure?.key == key)
    }
}
