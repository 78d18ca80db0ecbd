import Testing

@testable import OGPCatalogues

struct MemberCatalogueTests {
    private static let bundled = Result { try MemberCatalogue.bundled() }

    private let catalogue: MemberCatalogue

    init() throws {
        catalogue = try Self.bundled.get()
    }

    @Test(
        "each name that a country has had leads to one code",
        arguments: [
            ("MKD", ["Macedonia", "North Macedonia", "FYR Macedonia", "The former Yugoslav Republic of Macedonia"]),
            ("GBR", ["UK", "U.K.", "United Kingdom", "the United Kingdom", "Great Britain", "Royaume-Uni"]),
            ("USA", ["USA", "U.S.A.", "US", "United States", "United States of America", "Estados Unidos"]),
            ("KOR", ["South Korea", "Republic of Korea", "Korea", "Korea, Republic of", "Corea del Sur"]),
            ("SVK", ["Slovakia", "Slovak Republic", "Eslovaquia"]),
            ("CZE", ["Czechia", "Czech Republic", "Česko"]),
            ("CPV", ["Cape Verde", "Cabo Verde", "Cap-Vert"]),
            ("CIV", ["Cote d'Ivoire", "Côte d'Ivoire", "Côte d’Ivoire", "COTE DIVOIRE", "Ivory Coast"]),
            ("KGZ", ["Kyrgyz Republic", "Kyrgyzstan", "kyrgyz republic"]),
            ("MDA", ["Moldova", "Republic of Moldova", "Moldova, Republic of"]),
            ("TTO", ["Trinidad and Tobago", "Trinidad & Tobago", "Trinidad y Tobago"]),
            ("BIH", ["Bosnia and Herzegovina", "Bosnia & Herzegovina", "Bosnia-Herzegovina", "Bosnie-Herzégovine"]),
            ("TUR", ["Turkey", "Türkiye", "Turquie"]),
            ("GMB", ["The Gambia", "Gambia", "Gambia, The"]),
            ("PHL", ["Philippines", "The Philippines", "Filipinas"]),
            ("TZA", ["Tanzania", "United Republic of Tanzania", "Tanzania, United Republic of"]),
            ("NLD", ["Netherlands", "The Netherlands", "Países Bajos"]),
            ("PNG", ["Papua New Guinea", "Papouasie-Nouvelle-Guinée"]),
            ("GEO", ["Georgia", "Géorgie"]),
            ("XKX", ["Kosovo", "Republic of Kosovo"]),
        ])
    func names(code: String, names: [String]) {
        for name in names {
            #expect(catalogue.resolve(name).member?.code == code, "\(name)")
        }
    }

    @Test(
        "a local member is found by its name with any name of its country",
        arguments: [
            ("Scotland, United Kingdom", "GBSC"), ("Scotland, UK", "GBSC"), ("Scotland", "GBSC"),
            ("Kaduna State, Nigeria", "NGKD"), ("Kaduna, Nigeria", "NGKD"),
            ("Buenos Aires, Argentina", "ARBA"), ("São Paulo, Brazil", "BRSP"), ("Sao Paulo, Brasil", "BRSP"),
            ("South Cotabato, The Philippines", "PHSC"), ("Tbilisi, Georgia", "GETB"), ("Madrid, España", "ESMD"),
            ("Austin, United States", "austin-united-states"), ("Austin, USA", "austin-united-states"),
            ("Seoul, South Korea", "seoul-republic-of-korea"), ("Bishkek, Kyrgyzstan", "bishkek-kyrgyz-republic"),
            ("Iași, Romania", "iasi-romania"), ("Elgeyo-Marakwet County, Kenya", "elgeyo-marakwet-kenya"),
        ])
    func localNames(name: String, id: String) {
        #expect(catalogue.resolve(name).member?.id == id)
    }

    @Test(
        "a local name with the wrong country is unknown",
        arguments: ["Scotland, Ireland", "Austin, Texas", "Madrid, Colombia", "Kaduna, Niger"])
    func wrongCountry(name: String) {
        #expect(catalogue.resolve(name).member == nil)
    }

    @Test("the resolution names the spelling that matched")
    func via() throws {
        guard case .resolved(let member, let name) = catalogue.resolve("macedonia") else {
            Issue.record("not resolved")
            return
        }
        #expect(member.name == "North Macedonia")
        #expect(name.name == "Macedonia")
        #expect(name.kind == .former)
        #expect(name.to == 2019)
        #expect(name.confidence == .observed)
    }

    @Test(
        "what is not a member's name stays unknown, with near names as suggestions",
        arguments: [
            ("Kirgyz Republic", "Kyrgyz Republic"), ("Georgai", "Georgia"), ("Marakwet", "Elgeyo Marakwet, Kenya"),
            ("Untied Kingdom", "United Kingdom"), ("Slovak Repubic", "Slovak Republic"),
        ])
    func unknown(name: String, suggestion: String) {
        guard case .unknown(let nearest) = catalogue.resolve(name) else {
            Issue.record("resolved \(name)")
            return
        }
        #expect(nearest.first?.name == suggestion)
        #expect(nearest.count <= 3)
    }

    @Test(
        "what is far from every name has no suggestion", arguments: ["Wakanda", "", ",", "x", "中国", "Chewbacca Island"])
    func farAway(name: String) {
        #expect(catalogue.resolve(name) == .unknown(nearest: []))
    }

    @Test(
        "a selection may be a code, an id prefix, a folder of OGP's website or a name",
        arguments: [
            ("KGZ", "KGZ"), ("kgz", "KGZ"), ("KG", "KGZ"), ("kyrgyz-republic", "KGZ"), ("Kyrgyz Republic", "KGZ"),
            ("cote-d'ivoire", "CIV"), ("UK", "GBR"), ("MO", "MAR"), ("PNG", "PNG"), ("XK", "XKX"),
            ("kaduna-state-nigeria", "NGKD"), ("COT", "PHSC"), ("mxroo", "MXROO"), ("SAO", "BRSP"),
            ("austin-united-states", "austin-united-states"),
        ])
    func selection(text: String, id: String) {
        #expect(catalogue.resolveSelection(text).member?.id == id)
    }

    @Test("a code goes before an id prefix of the same letters")
    func codeBeforePrefix() {
        #expect(catalogue.resolveSelection("AUS").member?.code == "AUS")
        #expect(catalogue.member(idPrefix: "AUS")?.name == "Austin, United States")
        #expect(catalogue.member(idPrefix: "AU")?.code == "AUS")
    }

    @Test("a selection that nothing has is unknown", arguments: ["ZZZ", "wakanda", ""])
    func unknownSelection(text: String) {
        #expect(catalogue.resolveSelection(text).member == nil)
    }

    @Test("names are given in a language where it is listed")
    func languages() throws {
        let kyrgyz = try #require(catalogue.member(code: "kgz"))
        #expect(kyrgyz.name(in: "es") == "Kirguistán")
        #expect(kyrgyz.name(in: "xx") == "Kyrgyz Republic")
        let northMacedonia = try #require(catalogue.member(code: "MKD"))
        #expect(northMacedonia.name(in: "fr") == "Macédoine du Nord")
        #expect(northMacedonia.name(in: "en") == "North Macedonia")
        let unitedStates = try #require(catalogue.member(code: "USA"))
        #expect(unitedStates.name(in: "es") == "Estados Unidos")
    }
}
