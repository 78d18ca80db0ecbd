import ByteReading
import Findings
import TestSupport
import Testing
import XMLReading

/// Documents made to exhaust a reader or to make it look elsewhere. Each is refused or read with little work.
@Suite(.timeLimit(.minutes(2)))
struct XMLReaderHostileTests {
    /// A document that is made when it is wanted.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var place: String?
        var make: @Sendable () -> String
        var testDescription: String { name }
        init(_ name: String, _ place: String?, _ make: @escaping @Sendable () -> String) {
            (self.name, self.place, self.make) = (name, place, make)
        }
    }

    private static func laughs(_ use: String) -> String {
        var text = "<!DOCTYPE r [<!ENTITY a0 \"lol\">"
        for level in 1...9 {
            text += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }
        return text + "]>" + use
    }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    static let cases = [
        Case("billion laughs in content", "XML003 1:1") { laughs("<r>&a9;</r>") },
        Case("billion laughs in an attribute", "XML003 1:1") { laughs("<r x='&a9;'/>") },
        Case("quadratic blow-up", "XML003 1:1") {
            "<!DOCTYPE r [<!ENTITY a '" + times(50_000, "x") + "'>]><r>" + times(50_000, "&a;") + "</r>"
        },
        Case("entity loop", "XML003 1:1") { "<!DOCTYPE r [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><r>&a;</r>" },
        Case("internal entity", "XML003 1:1") { "<!DOCTYPE r [<!ENTITY org 'Ministry'>]><r>&org;</r>" },
        Case("external entity by file", "XML003 1:1") {
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>"
        },
        Case("external entity by address", "XML003 1:1") {
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'http://localhost:1/'>]><r>&x;</r>"
        },
        Case("external entity in an attribute", "XML003 1:1") {
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r a='&x;'/>"
        },
        Case("parameter entity", "XML003 1:1") {
            "<!DOCTYPE r [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]><r/>"
        },
        Case("external subset", "XML003 1:1") { "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>" },
        Case("public external subset", "XML003 2:1") {
            "<!-- c -->\n<!DOCTYPE r PUBLIC '-//X//Y' 'http://localhost:1/x.dtd'><r/>"
        },
        Case("XInclude", nil) {
            "<r xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd' parse='text'/></r>"
        },
        Case("stylesheet and schema addresses", nil) {
            "<?xml-stylesheet href='http://localhost:1/x.xsl'?><r "
                + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://localhost:1/x.xsd'/>"
        },
        Case("30,000 attributes", "XML021 1:1") {
            "<r" + (0..<30_000).map { " a\($0)='1'" }.joined() + "/>"
        },
        Case("5,000 attributes in a small tag", "XML020 1:1") {
            "<r" + (0..<5_000).map { " a\($0)='1'" }.joined() + "/>"
        },
        Case("100,000 attributes", "XML021 1:1") { "<r" + (0..<100_000).map { " a\($0)='1'" }.joined() + "/>" },
        Case("many distinct element names", "XML022 1:14886") {
            "<r>" + (0..<20_000).map { "<n\($0)/>" }.joined() + "</r>"
        },
        Case("many distinct attribute names", "XML022 1:24881") {
            "<r>" + (0..<20_000).map { "<r a\($0)=''/>" }.joined() + "</r>"
        },
        Case("many distinct namespaces", "XML022 1:34876") {
            "<r>" + (0..<20_000).map { "<r xmlns='u\($0)'/>" }.joined() + "</r>"
        },
        Case("many distinct targets of instructions", "XML022 1:20891") {
            (0..<20_000).map { "<?p\($0) x?>" }.joined() + "<r/>"
        },
        Case("depth 64", nil) { times(64, "<r>") + times(64, "</r>") },
        Case("depth 65", "XML018 1:193") { times(65, "<r>") + times(65, "</r>") },
        Case("depth 256", "XML018 1:193") { times(256, "<r>") + times(256, "</r>") },
        Case("depth 257", "XML018 1:193") { times(257, "<r>") + times(257, "</r>") },
        Case("depth 3,000", "XML018 1:193") { times(3_000, "<r>") + times(3_000, "</r>") },
        Case("many open elements", "XML018 1:193") { times(100_000, "<r>") },
        Case("huge text", "XML016 1:4") { "<r>" + times(1_500_000, "x") + "</r>" },
        Case("huge text in parts", "XML016 1:4") { "<r>" + times(200_000, "xxxxxx<!---->") + "</r>" },
        Case("huge CDATA section", "XML016 1:4") { "<r><![CDATA[" + times(1_500_000, "x") + "]]></r>" },
        Case("huge comment", "XML017 1:4") { "<r><!--" + times(1_500_000, "x") + "--></r>" },
        Case("huge instruction", "XML017 1:4") { "<r><?p " + times(1_500_000, "x") + "?></r>" },
        Case("huge attribute value", "XML021 1:1") { "<r x='" + times(1_500_000, "x") + "'/>" },
        Case("huge element name", "XML021 1:1") { "<r" + times(1_500_000, "x") + "/>" },
        Case("long element name", "XML019 1:1") { "<r" + times(300, "x") + "/>" },
        Case("many comments", nil) { "<r>" + times(50_000, "<!-- c -->") + "</r>" },
        Case("white space without end", "XML016 1:4") { "<r>" + times(1_200_000, " ") + "</r>" },
        Case("white space behind the root", "XML016 1:5") { "<r/>" + times(1_200_000, "\n") },
        Case("a quote that is never closed", "XML021 1:4") { "<r><a x='" + times(100_000, "1234567890") },
        Case("many ampersands", "XML009 1:4") { "<r>" + times(1_000_000, "&") + "</r>" },
        Case("a reference without end", "XML009 1:4") { "<r>&" + times(1_000_000, "a") + ";</r>" },
        Case("a number without end", "XML009 1:4") { "<r>&#" + times(1_000_000, "1") + ";</r>" },
        Case("many entities of HTML", "XML016 1:4") { "<r>" + times(180_000, "&nbsp;") + "</r>" },
        Case("many entities of HTML in elements", nil) { "<r>" + times(10_000, "<a x='&nbsp;'>&eacute;</a>") + "</r>" },
        Case("many undeclared prefixes", "XML022 1:18874") {
            "<r>" + (0..<20_000).map { "<p\($0):a/>" }.joined() + "</r>"
        },
        Case("one undeclared prefix many times", nil) { "<r>" + times(20_000, "<p:a/>") + "</r>" },
        Case("duplicate attribute", "XML013 1:1") { "<r a='1' a='2'/>" },
        Case("a declaration of another document behind", "XML014 1:5") { "<r/><?xml version='1.0'?><r/>" },
        Case("many brackets in a CDATA section", nil) { "<r><![CDATA[" + times(1_000_000, "]") + "]]></r>" },
    ]

    @Test("A hostile document is refused at the right place, or read", arguments: cases)
    func hostile(example: Case) throws {
        let input = InputFile(text: example.make(), name: "t.xml")
        var sink = FindingTally()
        var place: String?
        do {
            var reader = try XMLReader(input)
            while try reader.next(&sink) != nil {}
        } catch let failure as XMLFailure {
            place = "\(failure.code.id) \(failure.line ?? 0):\(failure.column ?? 0)"
        }
        #expect(place == example.place)
        #expect(sink.byCode.values.reduce(0, +) < 20)
    }

    @Test("A gzip file is refused and never unpacked")
    func gzip() throws {
        let bytes: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3] + [UInt8](repeating: 0, count: 100_000)
        let failure = try ReadDocument(bytes: bytes).failure
        #expect(failure?.code == .notXML)
    }

    /// A document with a few bytes changed by chance.
    private func damaged(seed: Int, by signs: [UInt8]) -> InputFile {
        var generator = SplitMix64(seed: seed)
        var bytes = Array(RandomDocument(seed: seed).text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let index = Int.random(in: 0..<bytes.count, using: &generator)
            if bytes[index] < 0x80 { bytes[index] = signs.randomElement(using: &generator) ?? 0 }
        }
        return InputFile(bytes: bytes, name: "t.xml")
    }

    @Test("Damage by chance is a failure or a document, the same for chunks of any size", arguments: 0..<300)
    func noise(seed: Int) throws {
        let input = damaged(seed: seed, by: Array("<>&'\"/=-[]!?\0\u{01}x #;:1".utf8))
        let whole = try ReadDocument(input)
        for chunk in [1, 3, 20] {
            let part = try ReadDocument(input, XMLOptions(chunkSize: chunk))
            #expect(part.outline == whole.outline)
            #expect(part.items == whole.items)
            #expect(part.findings == whole.findings)
            #expect(part.failure == whole.failure)
        }
    }

    @Test("Bytes that are not UTF-8 are read in some encoding or refused", arguments: 0..<100)
    func highBytes(seed: Int) throws {
        let input = damaged(seed: seed, by: [0x80, 0x81, 0xC3, 0xE9, 0xED, 0xFF, 0x3C, 0x26])
        do {
            let document = try ReadDocument(input)
            #expect(document.failure != nil || document.isPartial || document.encoding != nil)
        } catch is EncodingQuestion {}
    }
}
