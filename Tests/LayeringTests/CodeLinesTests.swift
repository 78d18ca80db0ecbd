import Testing

struct CodeLinesTests {
    @Test(
        "comments and the insides of texts are blanked, code is kept",
        arguments: [
            ("let a = 1 // unsafe", "let a = 1 "), ("/// unsafe", ""), ("let a = \"unsafe\" + b", "let a = \"\" + b"),
            ("let a = \"\\(f(\"x\", (1))) y\" + b", "let a = \"\" + b"), ("let a = \"\\\"\" + b", "let a = \"\" + b"),
            ("a /* b /* c */ d */ e", "a  e"), ("let url = \"https://example.org\"; c", "let url = \"\"; c"),
        ])
    func lines(line: String, code: String) {
        #expect(CodeLines([line]).blanked == [code])
    }

    @Test("comments and texts of several lines are blanked to their ends")
    func severalLines() {
        #expect(CodeLines(["a /* b", "c", "d */ e"]).blanked == ["a ", "", " e"])
        #expect(CodeLines(["let a = \"\"\"", "  import B \\(c)", "  \"\"\" + d"]).blanked == ["let a = ", "", " + d"])
    }
}
