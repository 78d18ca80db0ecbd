import Findings
import Testing

struct FindingCodeTests {
    @Test("codes are the same when their ids are, whatever else they say")
    func identity() {
        let one = FindingCode("T001", .note, "One", explanation: "One.", fix: "Mend one.")
        let same = FindingCode("T001", .error, "Two", explanation: "Two.", fix: "Mend two.")
        let other = FindingCode("T002", .note, "One", explanation: "One.", fix: "Mend one.")
        #expect(one == same)
        #expect(one.hashValue == same.hashValue)
        #expect(one != other)
        #expect(Set([one, same, other]).count == 2)
    }
}
