import OGPModel
import Testing

struct FoldedTextTests {
    @Test(
        "case, marks, punctuation and extra spaces are folded away",
        arguments: [
            ("Côte d’Ivoire", "cote d ivoire"), ("COTE D'IVOIRE", "cote d ivoire"),
            ("  São\tPaulo – SP ", "sao paulo sp"),
            ("Trinidad & Tobago", "trinidad and tobago"), ("A&B", "a and b"), ("Łódź", "lodz"), ("Straße", "strasse"),
            ("Ærø Œuvre Þór", "aero oeuvre thor"), ("İstanbul ılık", "istanbul ilik"), ("Đà Nẵng", "da nang"),
            ("Ελλάδα Ὀδυσσεύς", "ελλαδα οδυσσευσ"), ("Україна Ёлка Йод", "украіна елка иод"),
            ("საქართველო", "საქართველო"),
            ("대한민국", "대한민국"), ("ﬁnal ofﬁce", "final office"), ("n.º 2.10", "n o 2 10"),
            ("co\u{AD}op\u{200B}era", "coopera"),
            ("", ""), (" -–— ", ""), ("🏳️‍🌈", ""),
        ])
    func folding(source: String, folded: String) {
        #expect(FoldedText(source).text == folded)
    }

    @Test(
        "composed and decomposed letters fold alike",
        arguments: [
            ("é", "e\u{301}"), ("й", "и\u{306}"), ("ǘ", "u\u{308}\u{301}"), ("ώ", "ω\u{301}"), ("ệ", "e\u{323}\u{302}"),
        ])
    func decomposition(composed: String, decomposed: String) {
        #expect(FoldedText(composed).text == FoldedText(decomposed).text)
        #expect(FoldedText(composed).text.unicodeScalars.count == 1)
    }

    @Test(
        "every letter of the tables folds to itself once folded",
        arguments: [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF])
    func idempotence(range: ClosedRange<Int>) {
        for value in range {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let once = FoldedText(String(Character(scalar)))
            #expect(FoldedText(once.text) == once, "U+\(String(value, radix: 16))")
        }
    }

    @Test("words and joined words are those of the folded text")
    func words() {
        let name = FoldedText("Papua–New Guinea (PNG)")
        #expect(name.words == ["papua", "new", "guinea", "png"])
        #expect(name.joined == "papuanewguineapng")
        #expect("\(name)" == "papua new guinea png")
    }

    @Test("texts are ordered by their folded form")
    func order() {
        let names = ["Ébène", "Zoë", "eagle", "Ärger"].map(FoldedText.init)
        #expect(names.sorted().map(\.text) == ["arger", "eagle", "ebene", "zoe"])
    }
}
