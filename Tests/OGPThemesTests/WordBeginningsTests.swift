import Testing

@testable import OGPThemes

struct WordBeginningsTests {
    private static let beginnings = WordBeginnings(["state of emergency", "état d'urgence"])

    @Test(
        "a text that holds a phrase is never passed over",
        arguments: ["the STATE OF EMERGENCY ends", "L’état d’urgence", "x emergency", "Emergencia"])
    func kept(text: String) {
        #expect(Self.beginnings.mayStand(in: text))
    }

    @Test("a text without any of the words is passed over", arguments: ["", "open data", "resurgence", "emer", "é"])
    func passedOver(text: String) {
        #expect(Self.beginnings.mayStand(in: text) == (text == "emer"))
    }

    @Test("a phrase without a word of plain letters lets every text through")
    func open() {
        #expect(WordBeginnings(["ça"]).mayStand(in: "open data"))
    }
}
