import OGPModel
import Testing

struct UninterpretedReasonTests {
    private static let reasons: [UninterpretedReason] = [
        .noDate, .impossibleDay, .implausibleYear(probablyTyped: nil), .implausibleYear(probablyTyped: 2015),
        .twoDigitYear, .implausibleNumber, .ambiguousNumbers, .noYear, .backwards, .unknownWords,
    ]

    @Test("every reason reads as a clause of a sentence, not as a name of the code", arguments: reasons)
    func clauses(reason: UninterpretedReason) {
        let text = reason.words
        #expect(text.contains(" "), "\(text)")
        #expect(text.first?.isUppercase == false || text.first?.isNumber == true)
        #expect(!text.hasSuffix(".") && !text.contains("(") && !text.contains("Optional"))
    }

    @Test("reasons are told apart by their words, and a year that was probably typed is named")
    func distinct() {
        #expect(Set(Self.reasons.map(\.words)).count == Self.reasons.count)
        #expect(UninterpretedReason.implausibleYear(probablyTyped: 2015).words.contains("2015"))
    }
}
