import Testing

@testable import embed_catalogues

struct SwiftLiteralTests {
    @Test(
        "there are more number signs than any quote or backslash of the text is followed by",
        arguments: [
            ("a", "#"), (#"say "x""#, "#"), ("C:\\n", "#"), (##""#"##, "##"), ("\\#n", "##"), ("\"\"\"##", "###"),
            ("a # ##", "#"), ("<xs:schema version=\"1\"/>", "#"),
        ])
    func fence(text: String, fence: String) throws {
        #expect(try SwiftLiteral(text).source == "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)")
    }

    @Test(
        "a carriage return or a NUL is refused",
        arguments: [("a\r\nb", SwiftLiteralFailure.carriageReturn), ("\0", .nul)])
    func refusal(text: String, failure: SwiftLiteralFailure) {
        #expect(throws: failure) { try SwiftLiteral(text) }
    }

    @Test(
        "a file name becomes a Swift name",
        arguments: [
            ("members", "members"), ("co-creation-standards", "coCreationStandards"), ("date-words", "dateWords"),
            ("ogp-plan", "ogpPlan"),
        ])
    func identifier(fileName: String, name: String) {
        #expect(SwiftLiteral.identifier(for: fileName) == name)
    }
}
