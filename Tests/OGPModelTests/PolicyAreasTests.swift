import OGPModel
import Testing

struct PolicyAreasTests {
    @Test("tags that are listed were coded; without a count at least one is taken to be")
    func coded() {
        #expect(PolicyAreas(present: ["A", "B"], vocabulary: "v").coded == 2)
        #expect(PolicyAreas(vocabulary: "v").coded == 1)
        #expect(PolicyAreas(notCoded: ["A"], coded: 0, vocabulary: "v").coded == 0)
    }
}
