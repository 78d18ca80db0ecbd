import Findings
import OGPScoring
import Testing

struct FindingCodeTests {
    @Test("every code explains itself in sentences", arguments: FindingCode.ogpScoring)
    func texts(code: FindingCode) {
        #expect(code.id.hasPrefix("SCORE") && code.id.count == 8)
        #expect(!code.title.hasSuffix(".") && code.explanation.hasSuffix(".") && code.fix.hasSuffix("."))
    }
}
