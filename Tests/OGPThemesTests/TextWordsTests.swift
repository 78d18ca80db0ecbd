import OGPModel
import Testing

@testable import OGPThemes

struct TextWordsTests {
    @Test(
        "the words are those of the folded text",
        arguments: [
            "Côte d’Ivoire & José", "A/HRC/20/27 — n° 37", "  ", "Straße, œuvre; ½ Œ", "État d'urgence\nLigne 2",
            "e\u{301}te\u{301}", "Ελλάδα και Україна", "a\u{00AD}b", "No. 37, art. 21.",
        ])
    func words(text: String) {
        #expect(TextWords(text).words.map(\.text) == FoldedText(text).words.map(String.init))
    }

    @Test("a word knows where it begins and ends, in Unicode scalars")
    func places() {
        let words = TextWords("É, bé\n👍 c").words
        #expect(words.map(\.start) == [0, 3, 8])
        #expect(words.map(\.end) == [1, 5, 9])
        #expect(words.map(\.breakBefore) == [.line, .comma, .line])
    }

    @Test(
        "a full stop before a small letter or a digit divides nothing",
        arguments: [("art. 21", TextBreak.none), ("law. Police", .clause), ("v2.1 a", .none), ("a; b", .clause)])
    func stops(text: String, expected: TextBreak) {
        #expect(TextWords(text).words.dropFirst().first?.breakBefore == expected)
    }
}
