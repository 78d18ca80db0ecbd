import Testing

@testable import OGPReporting

struct ShortTextTests {
    @Test("a text is cut at a character, not within one")
    func cut() {
        let long = String(repeating: "e\u{301}", count: 300)
        let cut = ShortText.cut(long)
        #expect(cut.count == ShortText.limit + 1)
        #expect(cut.hasSuffix("e\u{301}\u{2026}"))
        #expect(ShortText.cut(String(repeating: "é", count: 200)) == String(repeating: "é", count: 200))
    }
}
