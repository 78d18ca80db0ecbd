import ByteReading
import Findings
import Testing
import XMLReading

struct XMLReaderPositionTests {
    /// A text with an element or a text `HERE`, and where it is.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var column: Int
        var path: String
        init(_ text: String, _ line: Int, _ column: Int, _ path: String) {
            (self.text, self.line, self.column, self.path) = (text, line, column, path)
        }
        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("<HERE/>", 1, 1, "/HERE"), Case("<a><HERE/></a>", 1, 4, "/a/HERE[1]"),
        Case("<a>\n<HERE/></a>", 2, 1, "/a/HERE[1]"), Case("<a>\r\n <HERE/></a>", 2, 2, "/a/HERE[1]"),
        Case("<a>\r<HERE/></a>", 2, 1, "/a/HERE[1]"), Case("<a>\r\r\n\n<HERE/></a>", 4, 1, "/a/HERE[1]"),
        Case("\n\n<HERE/>", 3, 1, "/HERE"), Case("<?xml version='1.0'?>\n<HERE/>", 2, 1, "/HERE"),
        Case("<a\nx='\n'><HERE/></a>", 3, 3, "/a/HERE[1]"), Case("<a>é漢<HERE/></a>", 1, 9, "/a/HERE[1]"),
        Case("<a><!-- \n --><HERE/></a>", 2, 5, "/a/HERE[1]"),
        Case("<a><![CDATA[\n<]]><HERE/></a>", 2, 5, "/a/HERE[1]"),
        Case("<a><?p\n\n?><HERE/></a>", 3, 3, "/a/HERE[1]"), Case("<a><b/><b/><HERE/></a>", 1, 12, "/a/HERE[1]"),
        Case("<a><b/><b><HERE/></b></a>", 1, 11, "/a/b[2]/HERE[1]"),
        Case("<a><b><c/><c/></b><b><c/><c><HERE/></c></b></a>", 1, 29, "/a/b[2]/c[2]/HERE[1]"),
        Case("<p:a xmlns:p='u'><p:HERE/></p:a>", 1, 18, "/a/HERE[1]"),
        Case("<a>HERE</a>", 1, 4, "/a"), Case("<a>\n <b/>\n<c>HERE</c></a>", 3, 4, "/a/c[1]"),
        Case("<a><!-- c -->HERE</a>", 1, 14, "/a"), Case("<a><?p i?><b/>HERE</a>", 1, 15, "/a"),
        Case("<a><![CDATA[HERE]]></a>", 1, 4, "/a"), Case("<a>&#72;ERE</a>", 1, 4, "/a"),
        Case("<a>HE<!-- \n\n --><?p i?>RE</a>", 1, 4, "/a"), Case("<a>x &lt; &amp;<HERE/></a>", 1, 16, "/a/HERE[1]"),
        Case("<a x='&lt;>'><HERE/></a>", 1, 14, "/a/HERE[1]"),
    ]

    private func place(_ input: InputFile, chunk: Int) throws -> SourcePosition? {
        let document = try ReadDocument(input, XMLOptions(chunkSize: chunk))
        #expect(document.failure == nil)
        return document.items.first { ($0.event == .start && $0.name == "HERE") || $0.text == "HERE" }?.position
    }

    @Test("Line, column and path are exact", arguments: cases, [1, 2, 5, 4096])
    func utf8(example: Case, chunk: Int) throws {
        let position = try place(InputFile(text: example.text, name: "t.xml"), chunk: chunk)
        #expect(
            position
                == SourcePosition(
                    file: "t.xml", line: example.line, column: example.column, element: example.path))
    }

    @Test("A byte-order mark does not shift the first column", arguments: cases, [1, 4096])
    func mark(example: Case, chunk: Int) throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(example.text.utf8)
        let position = try place(InputFile(bytes: bytes, name: "t.xml"), chunk: chunk)
        #expect((position?.line, position?.column) == (example.line, example.column))
    }

    @Test("In UTF-16 the column counts the bytes of the decoded text", arguments: cases, [1, 4096])
    func utf16(example: Case, chunk: Int) throws {
        let bytes: [UInt8] =
            [0xFF, 0xFE] + example.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
        let position = try place(InputFile(bytes: bytes, name: "t.xml"), chunk: chunk)
        #expect((position?.line, position?.column) == (example.line, example.column))
    }

    @Test("Entities of HTML that are replaced do not shift what stands behind them", arguments: [1, 4096])
    func replaced(chunk: Int) throws {
        let text = "<a x='&nbsp;'>&eacute;&nbsp;<HERE/></a>"
        let position = try place(InputFile(text: text, name: "t.xml"), chunk: chunk)
        #expect((position?.line, position?.column) == (1, 29))
    }

    @Test("Positions stay exact far into a document, on one line and on many", arguments: ["", "\n"])
    func far(separator: String) throws {
        let row = "<row><cell>text</cell></row>" + separator
        let text = "<a>" + separator + String(repeating: row, count: 4_000) + "<HERE/></a>"
        let position = try place(InputFile(text: text, name: "t.xml"), chunk: 4_096)
        let before = text.utf8.count - "<HERE/></a>".utf8.count
        let expected = separator.isEmpty ? (1, before + 1) : (4_002, 1)
        #expect((position?.line, position?.column) == expected)
    }

    @Test("Every start, end and text of a random document is where its bytes are", arguments: 0..<40)
    func random(seed: Int) throws {
        let sample = RandomDocument(seed: seed)
        let document = try ReadDocument(sample.text, chunk: 1 + seed * 7)
        #expect(document.failure == nil)
        let lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        for item in document.items {
            let (line, column) = (item.position.line ?? 0, item.position.column ?? 0)
            let rest = String(decoding: lines[line - 1][(column - 1)...], as: UTF8.self)
            switch item.event {
            case .start: #expect(rest.hasPrefix("<\(item.name)"))
            case .end: #expect(rest.hasPrefix("</\(item.name)") || rest.hasPrefix("<\(item.name)"))
            case .text: #expect(!rest.hasPrefix("<") || rest.hasPrefix("<![CDATA["))
            }
        }
    }
}
