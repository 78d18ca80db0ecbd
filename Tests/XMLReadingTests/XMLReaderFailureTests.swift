import ByteReading
import Findings
import Testing
import XMLReading

struct XMLReaderFailureTests {
    /// A document that cannot be read to its end: the code, the place and a part of the message.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var place: String
        var words: String
        init(_ text: String, _ place: String, _ words: String) {
            (self.text, self.place, self.words) = (text, place, words)
        }
        var testDescription: String { text.debugDescription }
    }

    static let cases = [
        Case("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "XML003 1:1", "document type"),
        Case("<a/>\n<!DOCTYPE a>", "XML003 2:1", "document type"),
        Case("<?xml version='1.0'?>\n<!doctype  HTML><html/>", "XML002 2:1", "web page"),
        Case("<?xml version='1.0'?><HTML><body/></HTML>", "XML002 1:22", "web page"),
        Case("<a>\n<b>te", "XML005 2:6", "while the element <b> is open"),
        Case("<a>\n<b x=\"", "XML005 2:7", "inside a tag while the element <a> is open"),
        Case("<a><!-- x", "XML005 1:10", "inside a comment"),
        Case("<a><![CDATA[ x", "XML005 1:15", "inside a CDATA section"),
        Case("<a><?p x", "XML005 1:9", "inside an instruction"),
        Case("<a>&am", "XML005 1:7", "inside a reference"),
        Case("<a><!", "XML005 1:6", "inside markup"),
        Case("<!-- x -->", "XML005 1:11", "before a root element"),
        Case("<a>\n<b></c></a>", "XML006 2:4", "</c> stands where <b> is open"),
        Case("<a></a></a>", "XML007 1:8", "Behind the end of the root"),
        Case("<a/><b/>", "XML007 1:5", "Behind the end of the root"),
        Case("<a/>junk", "XML007 1:5", "Behind the end of the root"),
        Case("<!-- c -->junk<a/>", "XML007 1:11", "Before the root"),
        Case("<!-- c --><![CDATA[x]]><a/>", "XML007 1:11", "outside the root"),
        Case("<a>\nab\u{0B}c</a>", "XML008 2:3", "U+000B"),
        Case("<a x='a\u{01}'/>", "XML008 1:8", "U+0001"),
        Case("<a><!-- \u{02} --></a>", "XML008 1:9", "U+0002"),
        Case("<a><?x \u{02}?></a>", "XML008 1:8", "U+0002"),
        Case("<a><![CDATA[\u{1F}]]></a>", "XML008 1:13", "U+001F"),
        Case("<a>\u{FFFE}</a>", "XML008 1:4", "U+FFFE"),
        Case("<a>&#11;</a>", "XML008 1:4", "&#11;"),
        Case("<a>&#0;</a>", "XML008 1:4", "&#0;"),
        Case("<a>&#xD800;</a>", "XML008 1:4", "&#xD800;"),
        Case("<a>&#x110000;</a>", "XML008 1:4", "&#x110000;"),
        Case("<a>\nSports & Recreation</a>", "XML009 2:8", "ampersand"),
        Case("<a>AT&T</a>", "XML009 1:6", "ampersand"),
        Case("<a x='a & b'/>", "XML009 1:9", "ampersand"),
        Case("<a>&#xG;</a>", "XML009 1:4", "ampersand"),
        Case("<a>&;</a>", "XML009 1:4", "ampersand"),
        Case("<a>\n&foo;</a>", "XML010 2:1", "&foo;"),
        Case("<a x='&Eacut;'/>", "XML010 1:7", "&Eacut;"),
        Case("<a>1 < 2</a>", "XML011 1:6", "begins no tag"),
        Case("<a x='<'/>", "XML011 1:1", "value of an attribute"),
        Case("<a x=\"1>\n<b>t</b></a>", "XML011 1:1", "never closed"),
        Case("<a><b x='1'\n<c/></a>", "XML011 1:4", "not closed"),
        Case("<row>\n<Start date>2</Start date></row>", "XML012 2:1", "<Start date>"),
        Case("<row><Partner's name>x</Partner's name></row>", "XML012 1:6", "CKAN issue 3474"),
        Case(
            "<row><2020 budget>1</2020 budget></row>", "XML012 1:6",
            "\"2020 budget\" begins with a digit (CKAN issue 3474)"),
        Case("<a x='1' x='2'/>", "XML013 1:1", "twice"),
        Case("<a x=1/>", "XML013 1:1", "expected"),
        Case("<a>\n</a x='1'>", "XML013 2:1", "malformed"),
        Case("<a><!-- a -- b --></a>", "XML014 1:11", "two hyphens"),
        Case("<a><!-- a ---></a>", "XML014 1:11", "two hyphens"),
        Case("<a>x ]]> y</a>", "XML014 1:11", "]]>"),
        Case("<!-- c --><?xml version='1.0'?><a/>", "XML014 1:11", "declaration"),
        Case("<a><!ELEMENT x></a>", "XML014 1:4", "<!"),
        Case("<a><![IGNORE[]]></a>", "XML014 1:4", "<!"),
        Case("<a><?1x y?></a>", "XML014 1:4", "instruction"),
        Case("<a><? x?></a>", "XML014 1:4", "instruction"),
        Case("<a><?XML x?></a>", "XML014 1:4", "declaration"),
        Case("<?xml version='1.0'encoding='UTF-8'?><a/>", "XML014 1:1", "malformed"),
        Case("<?xml version='1.0' standalone='maybe'?><a/>", "XML014 1:1", "malformed"),
        Case("<?xml encoding='UTF-8'?><a/>", "XML014 1:1", "version"),
        Case("<?xml version='2.0'?><a/>", "XML014 1:1", "\"2.0\""),
        Case("<a / >", "XML015 1:1", "attribute name"),
    ]

    @Test("A document that breaks the rules is refused with its place and a reason", arguments: cases)
    func failures(example: Case) throws {
        let document = try ReadDocument(example.text)
        #expect(document.failurePlace == example.place)
        #expect(document.failure?.message.contains(example.words) ?? false)
        let description = document.failure?.description ?? ""
        #expect(description.hasPrefix("t.xml, line ") && description.hasSuffix("."))
        #expect(!description.contains("\n\n") && !description.hasSuffix("\n"))
        #expect(document.failure?.finding.severity == .error)
    }

    static let kinds: [([UInt8], String)] = [
        ([], "empty"), (Array(" \n".utf8), "empty"), ([0x1F, 0x8B, 8, 0], "gzip"), ([0x50, 0x4B, 3, 4], "zip"),
        (Array("{\"result\":[],\"duration\":3.9}".utf8), "JSON"), (Array("[{}]".utf8), "JSON"),
        (Array("<!DOCTYPE html><html></html>".utf8), "web page"), (Array("\n<HTML>".utf8), "web page"),
        (Array("%PDF-1.7".utf8), "PDF"), ([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], "UTF-32"),
        (Array("id,title\n".utf8), "text, not XML"), ([0xEF, 0xBB, 0xBF] + Array("hello".utf8), "text, not XML"),
        ([0x89, 0x50, 0x4E, 0x47], "picture"), ([0xD0, 0xCF, 0x11, 0xE0], "before 2007"),
    ]

    @Test("What is not XML is named for what it is", arguments: kinds)
    func kind(bytes: [UInt8], words: String) throws {
        let failure = try ReadDocument(bytes: bytes).failure
        #expect(failure?.message.contains(words) ?? false)
        #expect(failure?.line == nil)
        #expect(failure?.description.hasPrefix("t.xml: ") ?? false)
    }

    @Test("A failure knows the element it happened in")
    func element() throws {
        let document = try ReadDocument("<a><b/><b><c>&</c></b></a>")
        #expect(document.failure?.position.element == "/a/b[2]/c[1]")
        #expect(document.outline == "<a> <b> </b> <b> <c>")
    }

    static let warnings: [(String, String, [String])] = [
        ("\n\n<?xml version='1.0'?><a/>", "<a> </a>", ["XML026 1:1"]),
        ("<a>&nbsp;&eacute;&hellip;</a>", "<a> [\u{A0}é…] </a>", ["XML027 1:4", "XML027 1:10", "XML027 1:18"]),
        ("<a x='&nbsp;'>\n<b>&nbsp;</b></a>", "<a x=\u{A0}> <b> [\u{A0}] </b> </a>", ["XML027 1:7"]),
        ("<a><![CDATA[&nbsp;]]><!-- &x; --><?p &y;?></a>", "<a> [&nbsp;] </a>", []),
        ("<p:a q:x='1'>\n<p:b/></p:a>", "<a x=1> <b> </b> </a>", ["XML028 1:1", "XML028 1:1"]),
        ("<a>\n<p:b/></a>", "<a> <b> </b> </a>", ["XML028 2:1"]),
        ("<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>", "<a x=1 x=2> </a>", ["XML029 1:1"]),
        ("<?xml version='1.1'?><a>\u{85}</a>", "<a> [\u{85}] </a>", ["XML032 1:1"]),
    ]

    @Test("What is irregular but clear is read with a warning", arguments: warnings, [1, 262_144])
    func warning(example: (String, String, [String]), chunk: Int) throws {
        let document = try ReadDocument(example.0, chunk: chunk)
        #expect(document.failure == nil)
        #expect(document.outline == example.1)
        let places = document.findings.map { "\($0.code.id) \($0.position.line ?? 0):\($0.position.column ?? 0)" }
        #expect(places == example.2)
        #expect(document.findings.allSatisfy { $0.severity == .warning })
    }

    @Test("A warning is handed over with the event at its place")
    func order() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a><b/><c>&nbsp;</c><p:d/></a>"))
        var seen: [Int] = []
        while try reader.next(&sink) != nil { seen.append(sink.count(.warning)) }
        #expect(seen == [0, 0, 0, 0, 1, 1, 2, 2, 2])
    }
}
