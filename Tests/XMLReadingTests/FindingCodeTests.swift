import Findings
import Testing
import XMLReading

struct FindingCodeTests {
    @Test("The codes are numbered without a gap, and each explains itself")
    func codes() {
        let ids = FindingCode.xmlReading.map(\.id)
        let expected = (1...ids.count).map { number in number < 10 ? "XML00\(number)" : "XML0\(number)" }
        #expect(ids == expected)
        for code in FindingCode.xmlReading {
            #expect(!code.title.isEmpty && !code.title.hasSuffix("."))
            #expect(code.explanation.hasSuffix(".") && code.fix.hasSuffix("."))
        }
    }

    @Test("The code of every limit names the option that raises it")
    func options() {
        let options: [(FindingCode, String)] = [
            (.longText, XMLLimits.textOption), (.longMarkup, XMLLimits.textOption),
            (.deepNesting, XMLLimits.depthOption), (.longName, XMLLimits.nameOption),
            (.manyAttributes, XMLLimits.attributeOption), (.longStartTag, XMLLimits.startTagOption),
            (.manyNames, XMLLimits.distinctNameOption), (.manyElements, XMLLimits.elementOption),
            (.largeSubtree, XMLLimits.subtreeOption),
        ]
        for (code, option) in options { #expect(code.fix.contains(option)) }
    }
}
