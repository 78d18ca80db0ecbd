import ByteReading
import Findings
import Testing

@testable import CSVReading

struct FindingCodeTests {
    @Test("The ids count up without a gap")
    func ids() {
        let ids = FindingCode.csvReading.map(\.id)
        #expect(ids == (1...ids.count).map { "CSV0\($0 < 10 ? "0" : "")\($0)" })
    }

    @Test("Every code explains itself in sentences", arguments: FindingCode.csvReading)
    func texts(code: FindingCode) {
        #expect(!code.title.hasSuffix(".") && code.explanation.hasSuffix(".") && code.fix.hasSuffix("."))
    }
}
