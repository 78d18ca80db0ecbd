import OGPModel
import Testing

struct ContactDetailsTests {
    @Test("parts are counted, not shown")
    func parts() {
        #expect(ContactDetails(name: "", position: "", email: "", telephone: "").filledParts == 0)
        #expect(ContactDetails(name: "A", position: "", email: "a@example.org", telephone: "").filledParts == 2)
    }
}
