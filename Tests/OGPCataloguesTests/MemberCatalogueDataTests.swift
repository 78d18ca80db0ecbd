import Foundation
import OGPModel
import Testing

@testable import OGPCatalogues

struct MemberCatalogueDataTests {
    private static let bundled = Result { try MemberCatalogue.bundled() }

    private let catalogue: MemberCatalogue

    init() throws {
        catalogue = try Self.bundled.get()
    }

    private static let isoCodes = Set(
        """
        ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS
        BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV
        CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM
        GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN
        IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE
        LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS
        MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK
        PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR
        SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY
        USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    @Test("every country has an ISO 3166-1 alpha-3 code, Kosovo the user-assigned XKX")
    func codes() {
        #expect(Self.isoCodes.count == 249)
        for member in catalogue.members where member.level == .national {
            #expect(Self.isoCodes.contains(member.code ?? ""), "\(member.name)")
        }
        #expect(catalogue.members.filter { $0.level == .other }.map(\.code) == ["XKX"])
    }

    @Test("it holds the countries that ever joined and the pioneers of OGP Local")
    func size() {
        #expect(catalogue.members.count { $0.level != .local } >= 80)
        let pioneers = [
            "Austin, United States", "Basque Country, Spain", "Bojonegoro, Indonesia", "Buenos Aires, Argentina",
            "Elgeyo Marakwet, Kenya", "Iasi, Romania", "Jalisco, Mexico", "Kaduna State, Nigeria", "Kigoma, Tanzania",
            "La Libertad, Peru", "Madrid, Spain", "Nariño, Colombia", "Ontario, Canada", "Paris, France",
            "São Paulo, Brazil", "Scotland, United Kingdom", "Sekondi-Takoradi, Ghana", "Seoul, South Korea",
            "South Cotabato, Philippines", "Tbilisi, Georgia",
        ]
        for name in pioneers { #expect(catalogue.resolve(name).member?.level == .local, "\(name)") }
    }

    @Test(
        "codes, id prefixes and regions are those of OGP's dataset of 2024",
        arguments: [
            ("ARM", "AM", MemberRegion.asiaAndThePacific), ("GEO", "GE", .asiaAndThePacific), ("GBR", "UK", .europe),
            ("MAR", "MO", .africaAndTheMiddleEast), ("PNG", "PNG", .asiaAndThePacific),
            ("KGZ", "KG", .asiaAndThePacific),
            ("TUN", "TN", .africaAndTheMiddleEast), ("URY", "UY", .americas), ("UKR", "UA", .europe),
            ("ARBA", "BUE", .americas), ("PHSC", "COT", .asiaAndThePacific), ("MXJL", "JAL", .americas),
            ("NGKD", "KAD", .africaAndTheMiddleEast), ("ESMD", "MAD", .europe), ("GBSC", "SCO", .europe),
            ("GETB", "TBI", .asiaAndThePacific), ("XKX", "XK", .europe),
        ])
    func dataset(code: String, idPrefix: String, region: MemberRegion) throws {
        let member = try #require(catalogue.member(code: code))
        #expect(member.idPrefixes.contains(idPrefix))
        #expect(member.region == region)
        #expect(catalogue.member(idPrefix: idPrefix) == member)
    }

    @Test("a local member lies in its country's region and is named after its country")
    func locals() throws {
        for member in catalogue.members where member.level == .local {
            let country = try #require(catalogue.member(code: member.country ?? ""))
            #expect(member.region == country.region, "\(member.name)")
            #expect(member.name.hasSuffix(", " + country.name), "\(member.name)")
        }
    }

    @Test("every name leads back to its member")
    func roundTrip() {
        for member in catalogue.members {
            for name in member.names {
                #expect(catalogue.resolve(name.name).member == member, "\(name.name) of \(member.id)")
            }
        }
    }

    @Test("a local member known from memory alone says that its membership is unconfirmed")
    func unconfirmed() {
        for member in catalogue.members where member.level == .local {
            let isFromMemory = member.names.first?.confidence == .memory
            #expect(member.unconfirmed.contains(.membership) == isFromMemory, "\(member.name)")
        }
    }

    @Test("observed names come from exports, and names from memory say so")
    func confidence() {
        for name in catalogue.members.flatMap(\.names) {
            let isObserved = name.source.hasPrefix("export-") || name.source.hasPrefix("process-")
            #expect((name.confidence == .observed) == isObserved, "\(name.name)")
            #expect((name.confidence == .memory) == (name.source == "memory"), "\(name.name)")
        }
    }

    @Test(
        "the seasons are those of the capital",
        arguments: [
            ("CAN", MemberHemisphere.northern), ("ARG", .southern), ("AUS", .southern), ("KEN", .equatorial),
            ("IDN", .equatorial), ("ZAF", .southern), ("UKR", .northern),
        ])
    func hemispheres(code: String, hemisphere: MemberHemisphere) {
        #expect(catalogue.member(code: code)?.hemisphere == hemisphere)
    }

    @Test("the embedded text is the data file, byte for byte")
    func embedded() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/OGPCatalogues/Data/members.json")
        #expect(try Data(contentsOf: file) == Data(EmbeddedCatalogue.members.utf8))
    }
}
