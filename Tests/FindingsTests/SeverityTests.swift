import Findings
import Testing

struct SeverityTests {
    @Test("notes stand before warnings, warnings before errors")
    func order() {
        #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
        #expect(Severity.allCases.max() == .error)
        #expect(!(Severity.error < .error))
    }
}
