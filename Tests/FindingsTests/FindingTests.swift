import Findings
import Testing

struct FindingTests {
    private let code = FindingCode("T001", .warning, "A title", explanation: "It is so.", fix: "Mend it.")

    @Test("a finding has its code's severity and, unless it brings its own, its code's advice")
    func severityAndFix() {
        let plain = Finding(code, "Something.", at: SourcePosition(file: "a.csv"))
        #expect(plain.severity == .warning)
        #expect(plain.fix == "Mend it.")
        #expect(plain.specificFix == nil)
        let special = Finding(code, "Something.", at: SourcePosition(file: "a.csv"), fix: "Mend this one so.")
        #expect(special.fix == "Mend this one so.")
        #expect(plain != special)
    }

    @Test("what is not said is nil")
    func silence() {
        let finding = Finding(code, "Something.", at: SourcePosition(file: "a.csv", row: 3))
        #expect(finding.field == nil && finding.value == nil && finding.commitment == nil)
        let place = finding.position
        #expect(place.row == 3 && place.line == nil && place.column == nil && place.element == nil)
    }
}
