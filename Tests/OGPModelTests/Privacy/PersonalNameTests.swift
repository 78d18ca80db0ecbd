import OGPModel
import Testing

@Suite("Names of persons")
struct PersonalNameTests {
    @Test(
        "Two to four words that are written like names look like one",
        arguments: ["Jane Wanjiku Mwangi", "P. Kamau", "Jos\u{00E9} Garc\u{00ED}a-L\u{00F3}pez", "Mary O'Neill"])
    func names(text: String) { #expect(PersonalName.isLikely(text)) }

    @Test(
        "Roles, pseudonyms and single words do not",
        arguments: ["a teacher", "P12", "Resident 12", "Teacher", "member of an association", "", "A. B."])
    func roles(text: String) { #expect(!PersonalName.isLikely(text)) }
}
