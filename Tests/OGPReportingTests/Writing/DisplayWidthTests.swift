import OGPReporting
import Testing

struct DisplayWidthTests {
    @Test(
        "a text takes as many columns as a terminal gives it",
        arguments: [
            ("", 0), ("plan", 4), ("niño", 4), ("nin\u{303}o", 4), ("日本", 4), ("ｆｕ", 4), ("한국", 4), ("👍", 2), ("👩‍👩‍👧", 2),
            ("🇧🇴", 2), ("👍🏽", 2), ("العربية", 7), ("שלום\u{200F}", 4), ("a\u{200B}b", 2), ("—", 1), ("…", 1), ("ไทย", 3),
            ("กำ", 2), ("Ω", 1), ("✓", 1), ("▲", 1), ("❤️", 2),
        ])
    func widths(text: String, expected: Int) {
        #expect(DisplayWidth.of(text) == expected)
    }
}
