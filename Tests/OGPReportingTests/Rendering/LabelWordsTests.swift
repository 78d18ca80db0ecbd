import Testing

@testable import OGPReporting

struct LabelWordsTests {
    @Test(
        "labels of the outputs become words",
        arguments: [
            ("complete", "complete"), ("notStarted", "not started"), ("noEvidence", "no evidence available"),
            ("didNotChange", "did not change"), ("noNotableResults", "no notable results"),
            ("notReviewed", "not yet reviewed"),
            ("notCollected", "not collected"), ("notApplicable", "not applicable"), ("unrecognised", "not understood"),
            ("blank", "blank"),
        ])
    func labels(label: String, words: String) {
        #expect(LabelWords.words(label) == words)
    }

    @Test("a title goes on in a sentence with a small letter, unless it is an abbreviation")
    func continued() {
        #expect(LabelWords.continued("Ended and not complete") == "ended and not complete")
        #expect(LabelWords.continued("OGP process") == "OGP process")
    }
}
