import ByteReading
import Findings
import Testing
import XMLReading

struct XMLReaderEncodingTests {
    /// A document with the text `Participación – “10 €”` in some bytes, and what is to be made of it.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var text: String?
        var encoding: TextEncoding?
        var codes: [String]
        var failure: String?
        var testDescription: String { name }

        init(
            _ name: String, _ bytes: [UInt8], _ encoding: TextEncoding, codes: [String] = [],
            text: String = "Participación – “10 €”"
        ) {
            (self.name, self.bytes, self.text, self.encoding, self.codes) = (name, bytes, text, encoding, codes)
        }

        init(_ name: String, _ bytes: [UInt8], failure: String) {
            (self.name, self.bytes, self.codes, self.failure) = (name, bytes, [], failure)
        }
    }

    static let text = "Participación – “10 €”"

    private static func declared(_ name: String?) -> String {
        name.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>\n" } ?? ""
    }

    private static func utf8(_ name: String?, mark: Bool = false) -> [UInt8] {
        (mark ? [0xEF, 0xBB, 0xBF] : []) + Array((declared(name) + "<a>\(text)</a>").utf8)
    }

    private static func utf16(_ name: String?, isBig: Bool, mark: Bool) -> [UInt8] {
        let units = Array(((mark ? "\u{FEFF}" : "") + declared(name) + "<a>\(text)</a>").utf16)
        return units.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBig ? [high, low] : [low, high]
        }
    }

    private static func windows1252(_ name: String?) -> [UInt8] {
        let content: [UInt8] =
            Array("<a>Participaci".utf8) + [0xF3, 0x6E, 0x20, 0x96, 0x20, 0x93, 0x31, 0x30, 0x20, 0x80, 0x94]
            + Array("</a>".utf8)
        return Array(declared(name).utf8) + content
    }

    private static func single(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        Array((declared(name) + "<a>").utf8) + bytes + Array("</a>".utf8)
    }

    static let cases = [
        Case("UTF-8 without a word", utf8(nil), .utf8),
        Case("UTF-8 declared", utf8("UTF-8"), .utf8),
        Case("UTF-8 declared in small letters", utf8("utf-8"), .utf8),
        Case("UTF-8 with a mark", utf8(nil, mark: true), .utf8, codes: ["ENC001"]),
        Case("UTF-8 with a mark and declared", utf8("UTF-8", mark: true), .utf8, codes: ["ENC001"]),
        Case("UTF-8 declared as US-ASCII", utf8("US-ASCII"), .utf8),
        Case(
            "UTF-8 with a mark declared as ISO-8859-1", utf8("ISO-8859-1", mark: true), .utf8,
            codes: ["XML030", "ENC001"]),
        Case("UTF-8 with a mark and an unknown name", utf8("GB18030", mark: true), .utf8, codes: ["XML030", "ENC001"]),
        Case("UTF-8 declared as UTF-16", utf8("UTF-16"), .utf8, codes: ["XML030"]),
        Case("UTF-16 LE with a mark", utf16(nil, isBig: false, mark: true), .utf16le, codes: ["ENC002"]),
        Case("UTF-16 BE with a mark", utf16(nil, isBig: true, mark: true), .utf16be, codes: ["ENC002"]),
        Case("UTF-16 LE with a mark, declared", utf16("UTF-16", isBig: false, mark: true), .utf16le, codes: ["ENC002"]),
        Case(
            "UTF-16 BE with a mark, declared", utf16("UTF-16BE", isBig: true, mark: true), .utf16be, codes: ["ENC002"]),
        Case(
            "UTF-16 LE with a mark declared as UTF-8", utf16("UTF-8", isBig: false, mark: true), .utf16le,
            codes: ["XML030", "ENC002"]),
        Case("UTF-16 LE declared without a mark", utf16("UTF-16", isBig: false, mark: false), .utf16le),
        Case("UTF-16 BE declared without a mark", utf16("utf-16be", isBig: true, mark: false), .utf16be),
        Case("UTF-16 LE without a mark or word", utf16(nil, isBig: false, mark: false), .utf16le, codes: ["ENC003"]),
        Case(
            "UTF-16 BE without a mark declared as UTF-8", utf16("UTF-8", isBig: true, mark: false), .utf16be,
            codes: ["XML030"]),
        Case("windows-1252 declared", windows1252("windows-1252"), .windows1252),
        Case("windows-1252 declared as ISO-8859-1", windows1252("ISO-8859-1"), .windows1252),
        Case("windows-1252 declared as UTF-8", windows1252("UTF-8"), .windows1252, codes: ["ENC005"]),
        Case("windows-1252 without a word", windows1252(nil), .windows1252, codes: ["ENC005"]),
        Case("ISO-8859-1", single("iso-8859-1", [0xE9, 0xA4]), .windows1252, text: "é¤"),
        Case("ISO-8859-15", single("ISO-8859-15", [0xE9, 0xA4]), .latin9, text: "é€"),
        Case(
            "UTF-8 declared as windows-1252", utf8("windows-1252"), .windows1252, codes: ["XML031"],
            text: "ParticipaciÃ³n â€“ â€œ10 â‚¬â€\u{FFFD}"),
        Case("an unknown name", utf8("GB18030"), failure: "XML004 1:1"),
        Case("UTF-7", Array((declared("UTF-7") + "<a>+AOk-</a>").utf8), failure: "XML004 1:1"),
        Case(
            "half a surrogate pair in UTF-16", [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0x3D, 0xD8, 0x3C, 0],
            failure: "XML008 1:4"),
        Case("a zero byte", Array("<a>\n\0</a>".utf8), failure: "XML008 2:1"),
    ]

    @Test("Every encoding is read rightly or refused by name", arguments: cases, [1, 7, 262_144])
    func encodings(example: Case, chunk: Int) throws {
        let document = try ReadDocument(bytes: example.bytes, chunk: chunk)
        #expect(document.failurePlace == example.failure)
        if example.failure != nil { return }
        #expect(document.text == example.text)
        #expect(document.encoding == example.encoding)
        #expect(document.codes.filter { $0 != "ENC006" } == example.codes)
    }

    @Test("A person's choice wins over everything, in silence")
    func pinned() throws {
        for name in ["UTF-8", "GB18030", "UTF-16"] {
            let document = try ReadDocument(bytes: Self.windows1252(name), encoding: .pinned(.windows1252))
            #expect(document.text == Self.text)
            #expect(document.codes == [])
        }
        let marked = try ReadDocument(bytes: Self.utf8("ISO-8859-1", mark: true), encoding: .pinned(.utf8))
        #expect(marked.text == Self.text)
        #expect(marked.codes == ["ENC001"])
    }

    @Test("The choice that is remembered makes a second pass decide and report likewise", arguments: cases)
    func remembered(example: Case) throws {
        if example.failure != nil { return }
        let input = InputFile(bytes: example.bytes, name: "t.xml")
        let choice = try EncodingRestart.retrying(.detect) { encoding in
            var sink = FindingTally()
            var reader = try XMLReader(input, options: XMLOptions(encoding: encoding))
            while try reader.next(&sink) != nil {}
            return encoding == .detect ? reader.encodingChoice : encoding
        }
        let again = try ReadDocument(bytes: example.bytes, encoding: choice)
        #expect(again.text == example.text)
        #expect(again.codes.filter { $0 != "ENC006" } == example.codes)
    }

    @Test("A byte that is not UTF-8 in a document that is becomes U+FFFD, with an error at its place")
    func damaged() throws {
        var bytes = Array("<a>\nParticipación, transparencia y diálogo ".utf8) + [0xED, 0xA0, 0x80]
        bytes += Array(" según el plan de acción número uno</a>".utf8)
        let document = try ReadDocument(bytes: bytes)
        #expect(document.failure == nil)
        #expect(document.isPartial)
        #expect(document.codes == ["ENC004", "ENC004", "ENC004"])
        #expect(document.findings[0].position.line == 2)
        #expect(document.findings[0].position.column == 42)
        #expect(document.findings[0].position.element == "/a")
        #expect(document.text.contains("diálogo \u{FFFD}\u{FFFD}\u{FFFD} según"))
    }

    @Test("A byte without a meaning in its encoding becomes U+FFFD, with an error")
    func undefined() throws {
        let document = try ReadDocument(bytes: Self.single("windows-1252", [0x81, 0xE9]))
        #expect(document.text == "\u{FFFD}é")
        #expect(document.codes == ["ENC006"])
        #expect(document.isPartial)
    }

    @Test("Bytes that could be Mac Roman are a question to a person")
    func question() throws {
        let bytes = Array("<a>Participaci".utf8) + [0x97, 0x6E, 0x20, 0x70, 0x92, 0x62, 0x6C, 0x69, 0x63, 0x61]
        let input = InputFile(bytes: bytes + Array("</a>".utf8))
        #expect(throws: EncodingQuestion.self) { try ReadDocument(input) }
    }
}
