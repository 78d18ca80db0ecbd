import ByteReading
import Findings
import Testing
import XMLReading

struct XMLReaderLimitTests {
    /// A document just within a limit and one just beyond it.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var limits: XMLLimits
        var within: String
        var beyond: String
        var place: String
        var testDescription: String { name }
        init(_ name: String, _ limits: XMLLimits, _ within: String, _ beyond: String, _ place: String) {
            (self.name, self.limits, self.within, self.beyond, self.place) = (name, limits, within, beyond, place)
        }
    }

    private static let small = XMLLimits(
        textBytes: 20, depth: 3, nameBytes: 8, attributes: 2, startTagBytes: 40, distinctNames: 6, elements: 5)

    static let cases = [
        Case("text", small, "<a>12345678901234567890</a>", "<a>123456789012345678901</a>", "XML016 1:4"),
        Case(
            "text in parts", small, "<a>1234567890<!-- c -->1234567890</a>", "<a>\n1234567890<!-- c -->1234567890</a>",
            "XML016 1:4"),
        Case(
            "text with references", small, "<a>&amp;&amp;&amp;&amp;</a>", "<a>&amp;&amp;&amp;&amp;x</a>", "XML016 1:4"),
        Case(
            "CDATA", small, "<a><![CDATA[12345678901234567890]]></a>", "<a><![CDATA[123456789012345678901]]></a>",
            "XML016 1:4"),
        Case(
            "CDATA and text", small, "<a>1234567890<![CDATA[1234567890]]></a>",
            "<a>1234567890<![CDATA[1234567890]]>1</a>", "XML016 1:4"),
        Case(
            "comment", small, "<a><!--12345678901234567890--></a>", "<a><!--123456789012345678901--></a>", "XML017 1:4"),
        Case("instruction", small, "<a><?p 123456789012345678?></a>", "<a><?p 1234567890123456789?></a>", "XML017 1:4"),
        Case("target of an instruction", small, "<a><?p2345678?></a>", "<a><?p23456789?></a>", "XML017 1:4"),
        Case("depth", small, "<a><a><a></a><a/></a></a>", "<a><a><a><a/></a></a></a>", "XML018 1:10"),
        Case("element name", small, "<a2345678 x='1'></a2345678>", "<a23456789 x='1'></a23456789>", "XML019 1:1"),
        Case("attribute name", small, "<a x2345678='1'/>", "<a x23456789='1'/>", "XML019 1:1"),
        Case("attributes", small, "<a x='1' y='2'/>", "<a x='1' y='2' z='3'/>", "XML020 1:1"),
        Case(
            "start tag", small, "<a x='1234567890123456789012345678901'/>", "<a x='12345678901234567890123456789012'/>",
            "XML021 1:1"),
        Case(
            "distinct names", small, "<a><b/><c x='1'/><d y='1'/></a>", "<a><b/><c x='1'/><d z='1' y='1'/></a>",
            "XML022 1:18"),
        Case(
            "namespaces", small, "<a xmlns='u'><b/><c/><d/></a>", "<a xmlns='u'><b/><c/><d/><e xmlns='v'/></a>",
            "XML022 1:26"),
        Case("elements", small, "<a><b/><b/><b/><b/></a>", "<a><b/><b/><b/><b/><b/></a>", "XML023 1:20"),
    ]

    @Test(
        "A document may reach a limit and not exceed it, whatever the size of the chunks", arguments: cases,
        [1, 5, 4096])
    func limit(example: Case, chunk: Int) throws {
        let within = try ReadDocument(example.within, limits: example.limits, chunk: chunk)
        #expect(within.failure == nil)
        let beyond = try ReadDocument(example.beyond, limits: example.limits, chunk: chunk)
        #expect(beyond.failurePlace == example.place)
    }

    @Test("Limits are moved into the range that is safe")
    func ranges() {
        let most = XMLLimits(
            textBytes: .max, depth: .max, nameBytes: .max, attributes: .max, startTagBytes: .max, distinctNames: .max,
            elements: .max, subtreeBytes: .max)
        #expect((most.textBytes, most.depth, most.nameBytes) == (8_000_000, 250, 10_000))
        let least = XMLLimits(textBytes: 0, depth: -1, nameBytes: 0, attributes: -1, startTagBytes: 0, distinctNames: 0)
        #expect((least.textBytes, least.depth, least.attributes) == (1, 1, 0))
    }

    @Test("The largest text that may be allowed is read in full")
    func largestText() throws {
        let limits = XMLLimits(textBytes: 8_000_000)
        let text = String(repeating: "x", count: 8_000_000)
        for (document, chunk) in [("<a>\(text)</a>", 16_777_216), ("<a><![CDATA[\(text)]]></a>", 262_144)] {
            let input = InputFile(text: document)
            var sink = FindingTally()
            var reader = try XMLReader(input, options: XMLOptions(limits: limits, chunkSize: chunk))
            #expect(try reader.next(&sink) == .start)
            #expect(try reader.next(&sink) == .text)
            #expect(reader.withText { $0.count } == 8_000_000)
            #expect(try reader.next(&sink) == .end)
            #expect(try reader.next(&sink) == nil)
        }
    }

    @Test("The deepest nesting that may be allowed is read")
    func deepest() throws {
        let text = String(repeating: "<a>", count: 250) + String(repeating: "</a>", count: 250)
        #expect(try ReadDocument(text, limits: XMLLimits(depth: 250)).failure == nil)
    }

    @Test("The largest start tag that may be allowed is read")
    func largestTag() throws {
        let limits = XMLLimits(attributes: 4096, startTagBytes: 500_000, distinctNames: 5000)
        for (length, place) in [(110, nil), (125, "XML021 1:1")] {
            let value = String(repeating: "v", count: length)
            let attributes = (0..<4096).map { " a\($0)='\(value)'" }.joined()
            let document = try ReadDocument("<a\(attributes)/>", limits: limits, chunk: 1000)
            #expect(document.failurePlace == place)
            #expect(document.items.first?.attributes.count == (place == nil ? 4096 : nil))
        }
    }
}
