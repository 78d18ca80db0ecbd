import OGPCatalogues
import Testing

struct PolicyAreaKeyTests {
    @Test(
        "spellings of one tag have one key",
        arguments: [
            ["Environment & Climate", "Environment and Climate", "ENVIRONMENT AND CLIMATE", "environment_&_climate"],
            ["Disinformation/Misinformation", "disinformation misinformation"], ["LGBTQIA+", "lgbtqia+"],
            ["Open Data (Health)", "open data health"], ["Anti-corruption", "Anti Corruption"],
        ])
    func same(spellings: [String]) {
        #expect(Set(spellings.map(PolicyAreaKey.init)).count == 1)
    }

    @Test("different tags have different keys")
    func different() {
        #expect(PolicyAreaKey("Open Data") != PolicyAreaKey("Open Data (Health)"))
        #expect(PolicyAreaKey("LGBTQIA+") != PolicyAreaKey("LGBTQIA"))
        #expect(PolicyAreaKey("Public Participation").text == "publicparticipation")
        #expect(PolicyAreaKey("").text.isEmpty)
    }
}
