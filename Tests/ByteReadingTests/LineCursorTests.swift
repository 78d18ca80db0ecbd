import Testing

@testable import ByteReading

struct LineCursorTests {
    @Test(
        "Line and column do not depend on how the text is cut",
        arguments: ["a\nb", "a\r\nbc", "a\rb\r", "\r\n\r\n", "\n\r\n\rx", "abc", ""])
    func pieces(text: String) {
        let bytes = Array(text.utf8)
        var whole = LineCursor()
        whole.advance(over: bytes.span, from: 0, to: bytes.count)
        for size in 1...3 {
            var cursor = LineCursor()
            for start in stride(from: 0, to: bytes.count, by: size) {
                cursor.advance(over: bytes.span, from: start, to: min(start + size, bytes.count))
            }
            #expect(cursor.line == whole.line && cursor.column == whole.column)
        }
    }

    @Test("LF, CRLF and lone CR each end one line")
    func ends() {
        let bytes = Array("a\nb\r\nc\rd".utf8)
        var cursor = LineCursor()
        cursor.advance(over: bytes.span, from: 0, to: bytes.count)
        #expect(cursor.line == 4 && cursor.column == 2)
    }
}
