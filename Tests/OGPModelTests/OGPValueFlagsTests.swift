import OGPModel
import Testing

struct OGPValueFlagsTests {
    @Test("the values present are those coded as such, in the order of the values")
    func present() {
        let flags = OGPValueFlags(
            accessToInformation: .coded(false), civicParticipation: .coded(true), publicAccountability: .notReviewed,
            technology: .coded(true))
        #expect(flags.present == [.civicParticipation, .technology])
        #expect(OGPValueFlags.notCollected.present.isEmpty)
    }

    @Test("each value has its own flag")
    func subscripts() {
        let flags = OGPValueFlags(
            accessToInformation: .blank, civicParticipation: .notReviewed, publicAccountability: .notApplicable,
            technology: .notCollected)
        #expect(OGPValue.allCases.map { flags[$0].missing } == [.blank, .notReviewed, .notApplicable, .notCollected])
    }

    @Test("technology alone does not make a commitment relevant")
    func relevance() {
        let deciding = OGPValue.allCases.filter(\.decidesRelevance)
        #expect(deciding == [.accessToInformation, .civicParticipation, .publicAccountability])
    }
}
