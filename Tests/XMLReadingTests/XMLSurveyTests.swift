import ByteReading
import Findings
import Testing
import XMLReading

struct XMLSurveyTests {
    @Test("A survey tells of the root, its children and what is inside what")
    func survey() throws {
        let text = """
            <?xml version="1.0" encoding="utf-8"?><?xml-stylesheet href="s.xsl"?>
            <s:report xmlns:s="u" s:type="x"><agency/><items><item id="1"/><item id="2"/></items><p:x xmlns:p="v"/></s:report>
            """
        let survey = try XMLSurvey(InputFile(text: text))
        #expect(survey.root == XMLName(local: "report", namespace: "u", prefix: "s"))
        #expect(survey.rootAttributes == [XMLAttribute(name: "type", namespace: "u", value: "x")])
        #expect(survey.children.map(\.local) == ["agency", "items", "x"])
        #expect(survey.children.map(\.namespace) == [nil, nil, "v"])
        #expect(survey.has("item", in: "items"))
        #expect(!survey.has("item", in: "report"))
        #expect(survey.pairs[XMLSurvey.Pair(parent: "items", child: "item")] == 2)
        #expect(survey.hasAttribute("id", on: "item"))
        #expect(!survey.hasAttribute("id", on: "agency"))
        #expect(survey.namespaces == ["u", "v"])
        #expect(survey.stylesheet == "href=\"s.xsl\"")
        #expect(survey.declaredEncoding == "utf-8")
        #expect(survey.xmlVersion == "1.0")
        #expect(survey.isWhole)
        #expect(survey.failure == nil)
    }

    @Test("A survey looks at a bounded part of a large document")
    func bounded() throws {
        let text = "<a>" + String(repeating: "<b>x</b>", count: 100_000) + "<c/></a>"
        let survey = try XMLSurvey(InputFile(text: text))
        #expect(!survey.isWhole)
        #expect(survey.children.map(\.local) == ["b"])
        #expect((survey.pairs[XMLSurvey.Pair(parent: "a", child: "b")] ?? 0) < 400)
    }

    @Test("Damage behind the root is kept, damage before it is thrown")
    func damage() throws {
        let survey = try XMLSurvey(InputFile(text: "<a><b/>&</a>"))
        #expect(survey.children.map(\.local) == ["b"])
        #expect(survey.failure?.code == .bareAmpersand)
        #expect(throws: XMLFailure.self) { try XMLSurvey(InputFile(text: "<!-- c -->")) }
        #expect(throws: XMLFailure.self) { try XMLSurvey(InputFile(text: "<!DOCTYPE a><a/>")) }
        #expect(throws: XMLFailure.self) { try XMLSurvey(InputFile(text: "a,b\n")) }
    }

    @Test("A survey finds the encoding that a reader then uses")
    func encoding() throws {
        let bytes =
            Array("<a>é".utf8) + Array("<b>Participaci".utf8) + [0xF3, 0x6E] + [0xE9, 0x20, 0xE1]
            + Array("</b></a>".utf8)
        let survey = try XMLSurvey(InputFile(bytes: bytes))
        #expect(survey.encoding == .windows1252)
        #expect(survey.encodingChoice == .settled(SettledEncoding(.windows1252)))
        #expect(survey.failure == nil)
    }
}
