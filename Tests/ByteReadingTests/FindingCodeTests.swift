import Findings
import Testing

@testable import ByteReading

struct FindingCodeTests {
    @Test("The ids count up without a gap")
    func ids() {
        let ids = FindingCode.byteReading.map(\.id)
        #expect(ids == (1...ids.count).map { "ENC00\($0)" })
    }

    @Test("Every code explains itself in sentences", arguments: FindingCode.byteReading)
    func texts(code: FindingCode) {
        #expect(!code.title.hasSuffix(".") && code.explanation.hasSuffix(".") && code.fix.hasSuffix("."))
    }

    @Test("Every event becomes a finding of a code in the list")
    func events() {
        for raw in UInt8(0)...8 {
            guard let kind = TextEvent.Kind(rawValue: raw) else { continue }
            let event = TextEvent(kind, at: 0, encoding: .windows1252, value: 0x81)
            #expect(FindingCode.byteReading[Int(raw)] == event.code)
            #expect(event.finding(at: SourcePosition(file: "a")).message.hasSuffix("."))
        }
        #expect(TextEvent.Kind(rawValue: 9) == nil)
    }
}
