import ByteReading
import Findings
import OGPModel
import Testing

@testable import OGPImport

struct StratMLAdministrationSearchTests {
    private static let element =
        "<AdministrativeInformation><Identifier>_a</Identifier><EndDate>2020-12-31</EndDate></AdministrativeInformation>"
    private static let core =
        "<Goal><Name>A</Name><Objective><Name>B</Name><PerformanceIndicator><MeasurementDimension>C</MeasurementDimension></PerformanceIndicator></Objective></Goal>"

    private func answer(_ text: String, organizations: Int = 1) throws -> StratMLAdministrationSearch.Answer {
        try StratMLAdministrationSearch.answer(InputFile(text: text), organizations: organizations)
    }

    @Test("the only element of its kind is found, with a prefix or without", arguments: ["", "stratml:"])
    func found(prefix: String) throws {
        let element = Self.element.replacing("<A", with: "<\(prefix)A").replacing("</A", with: "</\(prefix)A")
        let text = "<a><Organization/>\(Self.core)\(element)<b/></a>"
        #expect(try answer(text) == .found(Array(element.utf8)))
        #expect(try answer("<a><Organization/>\(Self.core)</a>") == .none)
    }

    @Test(
        "where the bytes leave a doubt the answer is not clear",
        arguments: [
            "<!-- \(element) -->", "<![CDATA[\(element)]]>", "<?x \(element)?>", element + element,
            "<AdministrativeInformation/>",
            "<AdministrativeInformation >x</AdministrativeInformation>", "AdministrativeInformation",
            element + "<!-- behind -->", element + "<Name>AdministrativeInformation</Name>",
            element + "<Organization><Name>Late</Name></Organization>", "<x:Organization/>" + element,
            element + String(repeating: "<Value/>", count: 80_000),
        ])
    func unclear(text: String) throws {
        #expect(try answer("<a><Organization/>\(Self.core)\(text)</a>") == .unclear)
    }

    @Test("comments in front of it leave no doubt")
    func comments() throws {
        #expect(
            try answer("<a><!-- Organization --><?x y?><Organization/>\(Self.element)</a>")
                == .found(Array(Self.element.utf8)))
    }

    @Test("it is found wherever the ends of chunks fall", arguments: Array(stride(from: 262_040, to: 262_160, by: 7)))
    func chunks(padding: Int) throws {
        let text = "<a><Organization/>\(String(repeating: "x", count: padding))<Organization/>\(Self.element)</a>"
        #expect(try answer(text, organizations: 2) == .found(Array(Self.element.utf8)))
        #expect(try answer(text, organizations: 1) == .unclear)
    }

    @Test(
        "the plan is the same however its end is found",
        arguments: [
            element, "<!-- \(element) --><Value/>" + element.replacing("_a", with: "_b"),
            "<![CDATA[\(element)]]>", element + element.replacing("_a", with: "_c"), "",
        ])
    func plan(tail: String) throws {
        let read = try StratMLPlanUnderTest(text: StratMLPlanUnderTest.document(Self.core, tail: tail))
        let real = tail.replacing("<!-- \(Self.element) -->", with: "").replacing(
            "<![CDATA[\(Self.element)]]>", with: "")
        let expected =
            real.contains("_c") ? "_c" : real.contains("_b") ? "_b" : real.contains("_a") ? "_a" : nil
        #expect(read.summary.plans.first?.idSource == (expected == nil ? .derived : .given))
        if let expected { #expect(read.commitments.first?.plan?.text == expected) }
        #expect(read.commitments.first?.planEndYear == (expected == nil ? nil : 2020))
    }

    @Test("a document cut off in the middle fails where it is cut, after what stands before")
    func truncated() throws {
        let text = StratMLPlanUnderTest.document(Self.core + "<Goal><Name>A</Name>").prefix(while: { _ in true })
        let cut = String(text.dropLast(60))
        var findings = FindingTally()
        var reader = try StratMLReader(
            InputFile(text: cut), options: ImportOptions(), catalogues: try ImportedTable.catalogues.get(),
            sink: &findings)
        #expect(try reader.next(&findings)?.title == "B")
        var isCut = false
        do { while try reader.next(&findings) != nil {} } catch { isCut = true }
        #expect(isCut)
    }
}
