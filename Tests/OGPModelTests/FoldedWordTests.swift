import OGPModel
import Testing

struct FoldedWordTests {
    @Test(
        "words are those of the folded text",
        arguments: [
            "", " ", "Côte d’Ivoire", "R&D & more", "a\u{301}b  c", "--x--", "ﬁrst ½ Straße", "один два",
            "e-government, 2nd",
        ])
    func sameWords(source: String) {
        #expect(FoldedText.words(in: source).map(\.text) == FoldedText(source).words.map(String.init))
    }

    @Test("a place leads to the word as the source writes it, with the marks that follow its letters")
    func places() {
        let source = "¿La Política\u{301} «abierta»? & más"
        let scalars = Array(source.unicodeScalars)
        let words = FoldedText.words(in: source).map { word in
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars[word.start..<word.end])
            return text
        }
        #expect(words == ["La", "Política\u{301}", "abierta", "&", "más"])
    }

    @Test("a limit ends the list after so many words")
    func limit() {
        #expect(FoldedText.words(in: "one two three", atMost: 2).map(\.text) == ["one", "two"])
        #expect(FoldedText.words(in: "one two", atMost: 5).map(\.text) == ["one", "two"])
    }
}
