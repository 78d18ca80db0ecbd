import Findings
import OGPJoining
import Testing

struct FindingCodeTests {
    @Test("the ids count up without a gap")
    func ids() {
        let ids = FindingCode.ogpJoining.map(\.id)
        #expect(ids == (1...ids.count).map { $0 < 10 ? "PLAN00\($0)" : "PLAN0\($0)" })
    }

    @Test("every code explains itself in sentences", arguments: FindingCode.ogpJoining)
    func texts(code: FindingCode) {
        #expect(!code.title.hasSuffix(".") && code.explanation.hasSuffix(".") && code.fix.hasSuffix("."))
    }
}
