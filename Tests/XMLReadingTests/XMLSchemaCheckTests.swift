import ByteReading
import Findings
import Foundation
import Testing

@testable import XMLReading

struct XMLSchemaCheckTests {
    private static let schema = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:plan" xmlns="urn:plan"
            elementFormDefault="qualified">
          <xs:include schemaLocation="sub/folder/common.xsd"/>
          <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="http://www.w3.org/2001/xml.xsd"/>
          <xs:element name="Plan"><xs:complexType><xs:sequence>
            <xs:element name="Name" type="xs:string"/>
            <xs:element name="Goal" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="Start" type="xs:date"/><xs:element name="Code" type="Code" minOccurs="0"/>
              <xs:element name="Empty" minOccurs="0"><xs:complexType/></xs:element>
            </xs:sequence><xs:attribute name="id" use="required"/><xs:attribute ref="xml:lang"/></xs:complexType>
            </xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """
    private static let common = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:plan">
          <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}\\d+"/></xs:restriction>
          </xs:simpleType>
        </xs:schema>
        """

    private static func check() throws -> XMLSchemaCheck {
        try XMLSchemaCheck(
            schema: InputFile(text: schema, name: "plan.xsd"),
            bundled: ["common.xsd": InputFile(text: common, name: "common.xsd")])
    }

    private static func plan(_ content: String) -> InputFile {
        InputFile(text: "<Plan xmlns='urn:plan'>\n<Name>n</Name>\n\(content)</Plan>", name: "t.xml")
    }

    static let breaches: [(String, [String])] = [
        ("<Goal id='1' xml:lang=''><Start>2020-01-01</Start><Code>AB12</Code></Goal>", []),
        ("<Goal><Start>2020-01-01</Start></Goal>", ["XSD002 3:1 The element <Goal> lacks the attribute \"id\"."]),
        (
            "<Goal id='1'><Start>soon</Start></Goal>",
            [
                "XSD003 3:25 The value of the element <Start> is wrong: 'soon' is not a valid value of the atomic type 'xs:date'."
            ]
        ),
        (
            "<Goal id='1'><Start>2020-01-01</Start><Code>ab</Code></Goal>",
            [
                "XSD003 3:47 The value of the element <Code> is wrong: [facet 'pattern'] The value 'ab' is not accepted by "
                    + "the pattern '[A-Z]{2}\\d+'."
            ]
        ),
        (
            "<Goal id='1' xml:lang='?'><Start>2020-01-01</Start></Goal>",
            [
                "XSD003 3:1 The value of the attribute \"lang\" of <Goal> is wrong: '?' is not a valid value of the local "
                    + "union type."
            ]
        ),
        (
            "<Goal id='1' foo=''><Start>2020-01-01</Start></Goal>",
            ["XSD005 3:1 The attribute \"foo\" of <Goal> is not one that the schema describes."]
        ),
        ("<Goal id='1'>\n</Goal>", ["XSD004 4:1 The element <Goal> lacks elements. Expected is ( Start )."]),
        (
            "<Goal id='1'><Code>AB1</Code></Goal>",
            ["XSD001 3:14 The element <Code> is not expected here. Expected is ( Start )."]
        ),
        (
            "<Goal id='1'><Start>2020-01-01</Start><Empty>x</Empty></Goal>",
            [
                "XSD007 3:46 The element <Empty> holds what it may not: Character content is not allowed, because the "
                    + "content type is empty."
            ]
        ),
        (
            "<Goal id='1'><Start>x</Start></Goal>\n<Goal><Start>y</Start></Goal><Other/>",
            [
                "XSD003 3:22 The value of the element <Start> is wrong: 'x' is not a valid value of the atomic type "
                    + "'xs:date'. The same kind occurs 2 times in such elements.",
                "XSD002 4:1 The element <Goal> lacks the attribute \"id\".",
                "XSD001 4:30 The element <Other> is not expected here. Expected is ( Goal ).",
            ]
        ),
    ]

    @Test("Breaches are named in plain words, at their places", arguments: breaches, [1, 262_144])
    func breach(example: (String, [String]), chunk: Int) throws {
        var sink = FindingList()
        let report = try Self.check().run(Self.plan(example.0), options: XMLOptions(chunkSize: chunk), &sink)
        let found = sink.findings.map {
            "\($0.code.id) \($0.position.line ?? 0):\($0.position.column ?? 0) \($0.message)"
        }
        #expect(found == example.1)
        #expect(report.isValid == example.1.isEmpty)
        #expect(sink.findings.allSatisfy { $0.position.element?.hasPrefix("/Plan") ?? false })
        #expect(report.counts.values.reduce(0, +) >= example.1.count)
    }

    @Test("A root that the schema does not describe is named")
    func root() throws {
        var sink = FindingList()
        let report = try Self.check().run(InputFile(text: "<Plan><Name/></Plan>"), &sink)
        #expect(sink.findings.map(\.code.id) == ["XSD006"])
        #expect(report.counts == [.unknownRoot: 1])
        #expect(report.elements == 2)
    }

    @Test("A document that cannot be read to its end is a failure behind what was found")
    func damage() throws {
        var sink = FindingList()
        let check = try Self.check()
        #expect(throws: XMLFailure.self) { _ = try check.run(Self.plan("<Goal><Start>x</Start></Goal><Goal>&"), &sink) }
        #expect(sink.findings.map(\.code.id) == ["XSD002", "XSD003"])
        #expect(throws: XMLFailure.self) { _ = try check.run(InputFile(text: "<!DOCTYPE a><a/>"), &sink) }
    }

    @Test("A check can be run again, and in many tasks at once")
    func again() async throws {
        await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var sink = FindingList()
                    guard let check = try? Self.check() else { return [] }
                    for _ in 0..<5 { _ = try? check.run(Self.plan("<Goal><Start>x</Start></Goal>"), &sink) }
                    return sink.findings.map(\.code.id)
                }
            }
            for await codes in group {
                #expect(codes == Array(repeating: ["XSD002", "XSD003"], count: 5).flatMap(\.self))
            }
        }
    }

    @Test("An instance that names a schema elsewhere changes nothing")
    func schemaLocation() throws {
        var sink = FindingList()
        let text = """
            <Plan xmlns='urn:plan' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
            xsi:schemaLocation='urn:plan http://localhost:1/x.xsd'><Name/><Goal id='1'><Start>2020-01-01</Start></Goal></Plan>
            """
        #expect(try Self.check().run(InputFile(text: text), &sink).isValid)
    }

    @Test("What a schema includes is looked for in its own folder only, by name")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xsd-\(UUID().uuidString)")
        let inner = folder.appending(path: "inner")
        try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.schema.utf8).write(to: inner.appending(path: "plan.xsd"))
        try Data(Self.common.utf8).write(to: folder.appending(path: "common.xsd"))
        let main = try InputFile(path: inner.appending(path: "plan.xsd").path())
        let failure = #expect(throws: XMLFailure.self) {
            _ = try XMLSchemaCheck(schema: main, importsFrom: inner.path())
        }
        #expect(failure?.code == .unusableSchema)
        #expect(failure?.message.contains("common.xsd") ?? false)
        try Data(Self.common.utf8).write(to: inner.appending(path: "common.xsd"))
        let check = try XMLSchemaCheck(schema: main, importsFrom: inner.path())
        #expect(check.targetNamespace == "urn:plan")
        #expect(check.missingDocuments == [])
        var sink = FindingTally()
        #expect(try check.run(Self.plan("<Goal id='1'><Start>2020-01-01</Start></Goal>"), &sink).isValid)
    }

    @Test("An import that is not found is listed and not followed")
    func missing() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="urn:other"
            schemaLocation="http://localhost:1/other.xsd"/><xs:element name="a" type="xs:int"/></xs:schema>
            """
        let check = try XMLSchemaCheck(schema: InputFile(text: schema))
        #expect(check.missingDocuments == ["http://localhost:1/other.xsd"])
        var sink = FindingTally()
        #expect(try check.run(InputFile(text: "<a>1</a>"), &sink).isValid)
        #expect(try !check.run(InputFile(text: "<a>x</a>"), &sink).isValid)
    }

    private static func wrapped(_ content: String) -> String {
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\(content)</xs:schema>"
    }

    static let unusable: [(String, FindingCode, String)] = [
        ("<!DOCTYPE xs:schema><xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>", .doctype, "document type"),
        ("<a/>", .unusableSchema, "root is <a>"),
        ("<schema/>", .unusableSchema, "root is <schema>"),
        (wrapped("<xs:element name='a' type='missing'/>"), .unusableSchema, "missing"),
        (wrapped("<xs:elem/>"), .unusableSchema, "elem"),
        (wrapped("<xs:include schemaLocation='/etc/passwd'/>"), .unusableSchema, "passwd"),
        (wrapped("<xs:include schemaLocation='../x.xsd'/>"), .unusableSchema, "x.xsd"),
        (
            wrapped(
                "<xs:simpleType name='t'><xs:restriction base='xs:string'><xs:pattern value='(a*)*b'/></xs:restriction></xs:simpleType>"
            ),
            .unusableSchema, "too costly"
        ),
        (
            wrapped(
                "<xs:group name='g'><xs:sequence><xs:element name='a' maxOccurs='1000000'/></xs:sequence></xs:group>"),
            .unusableSchema, "maxOccurs"
        ),
        ("not a schema", .notXML, "not XML"),
    ]

    @Test("A schema that is none, or too costly, is refused", arguments: unusable)
    func refused(example: (String, FindingCode, String)) {
        let failure = #expect(throws: XMLFailure.self) {
            _ = try XMLSchemaCheck(schema: InputFile(text: example.0, name: "s.xsd"))
        }
        #expect(failure?.code == example.1)
        #expect(failure?.message.contains(example.2) ?? false)
    }

    @Test("A pattern that gives up on values ends the check")
    func pattern() throws {
        let type =
            "<xs:simpleType><xs:restriction base='xs:string'><xs:pattern value='a*a*a*a*a*a*a*a*b'/></xs:restriction>"
        let schema = Self.wrapped(
            "<xs:element name='r'><xs:complexType><xs:sequence><xs:element name='a' maxOccurs='unbounded'>\(type)"
                + "</xs:simpleType></xs:element></xs:sequence></xs:complexType></xs:element>")
        let check = try XMLSchemaCheck(schema: InputFile(text: schema))
        let values = String(repeating: "<a>\(String(repeating: "a", count: 100))</a>", count: 1_000)
        var sink = FindingTally()
        let failure = #expect(throws: XMLFailure.self) { _ = try check.run(InputFile(text: "<r>\(values)</r>"), &sink) }
        #expect(failure?.code == .unusableSchema)
    }

    static let patterns: [(String, Bool)] = [
        ("[A-Z]{2}\\d+", false), ("(\\d{1,3}\\.)+\\d{1,3}", false), ("[^/]+/[^/]+/[^/]+", false), ("(yes|no)?", false),
        ("([a-z]{3}-)*x", false), ("\\(a*\\)*", false), ("[(a*)]*", false), ("(ab)+", false),
        ("([A-Z]|[0-9]|-)+", false), ("(ab|cd){1,5}", false), ("((a|b)c)*", false), ("(a|bc)*", true),
        ("(a*)*b", true), ("(a|aa)*b", true), ("(a+){2,5}b", true), ("((a?)b?)+", true), ("(a{0,9}){50}", true),
        (".*.*.*.*.*x", true), ("a{1,5000}", true), ("([^,]*[^;]*)+", true),
    ]

    @Test("Patterns that can take far too much work are recognised", arguments: patterns)
    func costly(example: (String, Bool)) {
        #expect(SchemaDocument.isCostly(example.0) == example.1)
    }

    @Test("Namespaces are left out of messages, the numbers of patterns are not")
    func cleaned() {
        let words = "Element '{urn:x}A': Expected is one of ( {urn:x}B, {urn:x}C ) [0-9]{2}x{1,}.\n"
        #expect(SchemaMessage.cleaned(words) == "Element 'A': Expected is one of ( B, C ) [0-9]{2}x{1,}.")
    }

    @Test("A large document is checked in little memory, and breaches are grouped")
    func large() throws {
        var sink = FindingList()
        let goals = String(repeating: "<Goal><Start>x</Start></Goal>\n", count: 3_000)
        let report = try Self.check().run(Self.plan(goals), &sink)
        #expect(report.counts == [.missingAttribute: 3_000, .wrongValue: 3_000])
        #expect(sink.findings.count == 2)
        #expect(sink.findings[0].message.contains("3000 times"))
    }

    @Test("The codes are numbered without a gap, and each explains itself")
    func codes() {
        #expect(FindingCode.xmlSchemas.map(\.id) == (1...9).map { "XSD00\($0)" })
        for code in FindingCode.xmlSchemas { #expect(code.explanation.hasSuffix(".") && code.fix.hasSuffix(".")) }
    }
}
