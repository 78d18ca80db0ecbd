import OGPCatalogues
import Testing

struct CountryNamesTests {
    private let countries: CountryNames

    init() throws { countries = try CountryNames.bundled() }

    @Test(
        "a text that names a country is told, in four languages and in inverted form",
        arguments: [
            "India", "inde", "Algeria", "Argelia", "Suisse", "Kenya", "Venezuela, Bolivarian Republic of", "Viet Nam",
            "Cote d'Ivoire", "the Gambia",
        ])
    func known(name: String) { #expect(countries.contains(name)) }

    @Test("other texts name none", arguments: ["Atlantis", "Kenyaa", "Cartagena", ""])
    func unknown(name: String) { #expect(!countries.contains(name)) }

    @Test("a mistake in the file is told with its key")
    func mistakes() {
        let twice = #"""
            {"schema": "ogp-countries/1", "version": "1", "source": "x", "countries": [
             {"code": "AA", "names": ["A"]}, {"code": "AA", "names": ["B"]}]}
            """#
        let failure = #expect(throws: CatalogueFailure.self) { try CountryNames(json: twice, file: "countries.json") }
        #expect(failure?.description.contains("AA is listed twice") == true)
    }
}
