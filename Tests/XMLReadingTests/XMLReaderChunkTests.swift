import ByteReading
import Findings
import Testing
import XMLReading

struct XMLReaderChunkTests {
    @Test("The size of the chunks changes nothing", arguments: 0..<60)
    func random(seed: Int) throws {
        let text = RandomDocument(seed: seed).text
        let whole = try ReadDocument(text)
        #expect(whole.failure == nil)
        for chunk in [1, 2, 3, 5, 8, 13, 64, 1000] { #expect(try ReadDocument(text, chunk: chunk) == whole) }
    }

    static let damaged = [
        "<a>\n<b>te", "<a><b x=\"", "<a>\n<b></c></a>", "<a>\nSports & Rec</a>", "<a x='a & b'/>", "<a>&foo;</a>",
        "<row>\n<Start date>2</Start date></row>", "<row><2020 budget>1</2020 budget></row>", "<a x='1' x='2'/>",
        "<a x=1/>", "<a x='<'/>", "<a>1 < 2</a>", "<a><!-- a -- b --></a>", "<a>x ]]> y</a>", "<a/><b/>", "<a/>junk",
        "<!-- c --><?xml version='1.0'?><a/>", "<a>\nab\u{0B}c</a>", "<a x='\u{01}'/>", "<a><!-- \u{02} --></a>",
        "<a><?x \u{02}?></a>", "<a>x\0y</a>", "<a>&#11;</a>", "<a>\u{FFFF}</a>", "<p:a q:x='1'><p:b/></p:a>",
        "<a>&nbsp;<b x='&eacute;'/>&nbsp;&copy;</a>", "<![CDATA[x]]><a/>", "<!-- c -->junk<a/>", "<a><?1x y?></a>",
        "<!DOCTYPE  html><a/>", "<!DOCTYPE a><a/>", "<a><!ELEMENT x></a>", "<a></a x='1'>", "<a b c='1'/>",
        "<!-- x -->",
        "\n\n<?xml version='1.1'?><a>\u{85}</a>", "<html><body/></html>", "<a><b></a></b>", "<a></a></a>", "</a>",
        "<a>&#;</a>",
    ]

    @Test("The size of the chunks changes nothing in damaged documents", arguments: damaged)
    func damage(text: String) throws {
        let whole = try ReadDocument(text)
        for chunk in 1...12 { #expect(try ReadDocument(text, chunk: chunk) == whole) }
    }

    @Test("A document cut at any byte is a clean failure behind the same events", arguments: 0..<12)
    func cut(seed: Int) throws {
        let bytes = Array(RandomDocument(seed: seed).text.utf8)
        let whole = try ReadDocument(bytes: bytes)
        for count in 0..<bytes.count {
            let part = try ReadDocument(bytes: Array(bytes[..<count]))
            #expect(part.items.count <= whole.items.count)
            if part.failure == nil {
                #expect(part.items == whole.items)
            } else {
                #expect(part.items == Array(whole.items.prefix(part.items.count)))
                #expect(part.failure?.name == "t.xml")
            }
        }
    }
}
