import TestSupport
import Testing

struct MarkedTextTests {
    @Test("marks are taken out and say line and byte column")
    func positions() {
        let marked = MarkedText("id,title\n1,①é②x\r\n③2")
        #expect(marked.text == "id,title\n1,éx\r\n2")
        #expect(marked[1] == MarkedText.Mark(offset: 11, line: 2, column: 3))
        #expect(marked[2] == MarkedText.Mark(offset: 13, line: 2, column: 5))
        #expect(marked[3] == MarkedText.Mark(offset: 16, line: 3, column: 1))
        #expect(marked.marks.count == 3)
    }

    @Test("a lone CR ends a line")
    func carriageReturn() {
        #expect(MarkedText("a\r①b")[1] == MarkedText.Mark(offset: 2, line: 2, column: 1))
    }
}
