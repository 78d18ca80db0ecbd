import ByteReading
import Findings
import Testing
import XMLReading

struct XMLReaderEventTests {
    static let outlines: [(String, String)] = [
        ("<a/>", "<a> </a>"),
        ("<a></a>", "<a> </a>"),
        ("<a>x</a>", "<a> [x] </a>"),
        ("<a> x </a>", "<a> [ x ] </a>"),
        ("<a>\n  <b/>\n  <b/>\n</a>\n", "<a> <b> </b> <b> </b> </a>"),
        ("<a> </a>", "<a> [ ] </a>"),
        ("<a>\n<!-- c -->\n</a>", "<a> [\n\n] </a>"),
        ("<a> <b>x</b> y </a>", "<a> <b> [x] </b> [ y ] </a>"),
        ("<a>x<!-- c -->y<?p i?>z</a>", "<a> [xyz] </a>"),
        ("<a>x<![CDATA[<b>&amp;]]>y</a>", "<a> [x<b>&amp;y] </a>"),
        ("<a><![CDATA[]]></a>", "<a> </a>"),
        ("<a><![CDATA[ ]] > ]]]></a>", "<a> [ ]] > ]] </a>"),
        ("<a>&lt;&gt;&amp;&quot;&apos;&#233;&#xE9;&#x1F600;</a>", "<a> [<>&\"'éé😀] </a>"),
        ("<a>1 > 0 ' \" #</a>", "<a> [1 > 0 ' \" #] </a>"),
        ("<a>x\r\ny\rz</a>", "<a> [x\ny\nz] </a>"),
        ("<a>x&#13;y</a>", "<a> [x\ry] </a>"),
        ("<a x='1' y=\"2>\"/>", "<a x=1 y=2>> </a>"),
        ("<a x=\"'\" y='\"' z = \"\n\"/>", "<a x=' y=\" z= > </a>"),
        ("<a x='&amp;amp; &amp;#38; &#38;#38; &lt;'/>", "<a x=&amp; &#38; &#38; <> </a>"),
        ("<a\n  x='1'\n></a\n>", "<a x=1> </a>"),
        ("<?xml version=\"1.0\"?>\n<!-- c --><?p i?><a/><!-- c -->\n<?p i?>", "<a> </a>"),
        ("<é ñ='ü'>漢字</é>", "<é ñ=ü> [漢字] </é>"),
        ("<p:a xmlns:p='u' p:x='1'><p:b/></p:a>", "<a x=1> <b> </b> </a>"),
        (
            "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></a>",
            "<a> <include href=file:///etc/passwd> </include> </a>"
        ),
    ]

    @Test("A document becomes starts, texts and ends", arguments: outlines, [1, 3, 262_144])
    func outline(example: (String, String), chunk: Int) throws {
        let document = try ReadDocument(example.0, chunk: chunk)
        #expect(document.outline == example.1)
        #expect(document.failure == nil)
        #expect(document.findings == [])
    }

    @Test("Namespaces and prefixes are those in scope")
    func namespaces() throws {
        var sink = FindingTally()
        let text = "<a xmlns='u' xmlns:p='v'><p:b p:x='1' x='2'/><c xmlns=''/></a>"
        var reader = try XMLReader(InputFile(text: text))
        #expect(try reader.next(&sink) == .start)
        #expect(reader.root == XMLName(local: "a", namespace: "u"))
        #expect(try reader.next(&sink) == .start)
        #expect((reader.name, reader.namespace, reader.prefix) == ("b", "v", "p"))
        #expect(reader.attributes.map(\.namespace) == ["v", nil])
        #expect(reader.attribute("x") == "2")
        #expect(reader.attribute("p") == nil)
        #expect(try reader.next(&sink) == .end)
        #expect((reader.name, reader.attributes.count) == ("b", 0))
        #expect(try reader.next(&sink) == .start)
        #expect((reader.name, reader.namespace, reader.prefix) == ("c", nil, nil))
    }

    @Test("The number of a local name is the same in every namespace and may be asked for beforehand")
    func numbers() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a xmlns:p='u'><b/><p:b/>x</a>"))
        #expect(reader.nameID == -1)
        let (a, b) = (reader.nameID(of: "a"), reader.nameID(of: "b"))
        #expect(a != b && reader.nameID(of: "never") != a)
        var numbers: [Int] = []
        while try reader.next(&sink) != nil { numbers.append(reader.nameID) }
        #expect(numbers == [a, b, b, b, b, a, a])
        #expect(reader.nameID(of: "b") == b)
        #expect(reader.elements == 3)
    }

    @Test("A closed reader stays at its end")
    func end() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a/>"), options: XMLOptions(digesting: true))
        #expect(reader.digest == nil)
        while try reader.next(&sink) != nil {}
        #expect(try reader.next(&sink) == nil)
        #expect(reader.digest == "29114363f749a0226b6988dda3ca2492a954117ab6b5f382706c20300dabc079")
        #expect((reader.name, reader.text, reader.depth) == ("", "", 0))
    }

    @Test("A failure is thrown again and again")
    func repeatedFailure() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a></b>"))
        _ = try reader.next(&sink)
        #expect(throws: XMLFailure.self) { try reader.next(&sink) }
        #expect(throws: XMLFailure.self) { try reader.next(&sink) }
    }

    @Test("Bytes of a text can be looked at without a string")
    func bytes() throws {
        var sink = FindingTally()
        var reader = try XMLReader(InputFile(text: "<a>é1</a>"))
        _ = try reader.next(&sink)
        #expect(reader.withText { $0.count } == 0)
        _ = try reader.next(&sink)
        #expect(reader.withText { text in (0..<text.count).map { text[$0] } } == [0xC3, 0xA9, 0x31])
    }

    @Test("What the document declares of itself can be asked for")
    func declaration() throws {
        var sink = FindingTally()
        let text = "<?xml version='1.0' encoding = \"utf-8\" ?><?xml-stylesheet  href='s.xsl'?><?xml-stylesheet b?><a/>"
        var reader = try XMLReader(InputFile(text: text, name: "p.xml"))
        _ = try reader.next(&sink)
        #expect((reader.xmlVersion, reader.declaredEncoding, reader.fileName) == ("1.0", "utf-8", "p.xml"))
        #expect(reader.stylesheet == "href='s.xsl'")
        #expect(reader.encoding == .utf8)
        #expect(reader.encodingChoice == .detect)
    }
}
