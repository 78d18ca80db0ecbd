import Foundation
import Testing

@testable import OGPCatalogues

struct MemberCatalogueMistakesTests {
    private static let name = #""language": "en", "kind": "export", "source": "s", "confidence": "memory""#

    private static func member(_ code: String, _ names: String..., more: String = "") -> String {
        let entries = names.map { #"{"name": "\#($0)", \#(name)}"# }.joined(separator: ", ")
        return #"{"code": "\#(code)", "level": "national", "region": "Europe", "hemisphere": "northern"\#(more), "#
            + #""names": [\#(entries)]}"#
    }

    private static func file(_ members: String...) -> String {
        """
        {"schema": "ogp-members/1", "version": "1.0.0",
        "sources": [{"id": "s", "title": "A source"}],
        "members": [
        \(members.joined(separator: ",\n"))
        ]}
        """
    }

    private static func failure(_ json: String) -> CatalogueFailure? {
        do throws(CatalogueFailure) {
            _ = try MemberCatalogue(json: json, file: "m.json")
            return nil
        } catch {
            return error
        }
    }

    @Test("a right file is read")
    func right() throws {
        let catalogue = try MemberCatalogue(
            json: Self.file(Self.member("NOR", "Norway", "Norge"), Self.member("SWE", "Sweden")), file: "m.json")
        #expect(catalogue.version == "1.0.0")
        #expect(catalogue.sources.map(\.title) == ["A source"])
        #expect(catalogue.members.map(\.id) == ["NOR", "SWE"])
        #expect(catalogue.resolve("norge").member?.code == "NOR")
    }

    @Test(
        "a mistake is reported with its key and the place of its value",
        arguments: [
            (
                file(member("NOR", "Norway"), member("NOR", "Sweden")), #""NOR""#,
                "members[1].code: two members have the code NOR"
            ),
            (
                file(member("NOR", "Norway"), member("SWE", "Sweden", "The NORWAY")), #"[{"name": "Sweden""#,
                "members[1].names: another member has the name \"The NORWAY\" too"
            ),
            (
                file(
                    member("NOR", "Norway", more: #", "idPrefixes": ["NO"]"#),
                    member("SWE", "Sweden", more: #", "idPrefixes": ["NO"]"#)), #"["NO"]"#,
                "members[1].idPrefixes: two members have the id prefix NO"
            ),
            (file(member("no", "Norway")), #""no""#, "members[0].code: a code is 3 capital letters"),
            (file(member("NOR", "–")), #"[{"name""#, "members[0].names: \"–\" has neither letters nor digits"),
            (file(member("NOR")), "[]", "members[0].names: the first name must be of the kind export or official"),
            (
                file(member("NOR", "Norway", more: #", "colour": 1"#)), #""colour""#,
                "members[0].colour: this key is not known"
            ),
            (
                file(member("NOR", "Norway", more: #", "slug": 7"#)), "7",
                "members[0].slug: a text is expected, not a number"
            ),
            (
                file(member("NOR", "Norway", more: #", "country": "SWE""#)), #""SWE""#,
                "members[0].country: a country has none"
            ),
            (
                file(
                    #"{"level": "local", "country": "SWE", "region": "Europe", "hemisphere": "northern", "names": "#
                        + #"[{"name": "Skåne, Sweden", \#(name)}]}"#), #""SWE""#,
                "members[0].country: \"SWE\" is not the code of a country of this file"
            ),
            (
                file(#"{"code": "NOR", "level": "regional"}"#), #""regional""#,
                "members[0].level: \"regional\" is not one of: national, local, other"
            ),
            (file(#"{"code": "NOR", "level": "national"}"#), #"{"code""#, "members[0].region: this key is missing"),
            (
                file(member("NOR", "Norway")).replacing(#""id": "s""#, with: #""id": "t""#), #""s""#,
                "members[0].names[0].source: \"s\" is not a source of this file"
            ),
            (
                file(member("NOR", "Norway")).replacing("members/1", with: "members/9"), #""ogp-members/9""#,
                "schema: \"ogp-members/9\" is not a schema this version reads: ogp-members/1"
            ),
            ("[]", "[]", "an object is expected, not a list"),
        ])
    func mistakes(json: String, place: String, message: String) throws {
        let start = try #require(json.range(of: place, options: .backwards)).lowerBound
        let line = json[..<start].split(separator: "\n", omittingEmptySubsequences: false)
        let column = (line.last?.utf8.count ?? 0) + 1
        #expect(Self.failure(json)?.description == "m.json:\(line.count):\(column): \(message)")
    }

    @Test("an empty file is a mistake at its first place")
    func empty() {
        #expect(Self.failure("")?.description == "m.json:1:1: the document ends where a value is expected")
    }

    @Test("members may share a short name, which is then ambiguous without its country")
    func sharedShortName() throws {
        func local(_ country: String, _ name: String) -> String {
            let full = #"{"name": "Córdoba, \#(name)", \#(Self.name)}"#
            let short = #"{"name": "Córdoba", \#(Self.name)}"#.replacing("export", with: "short")
            return #"{"level": "local", "country": "\#(country)", "region": "Europe", "hemisphere": "northern", "#
                + #""names": [\#(full), \#(short)]}"#
        }
        let json = Self.file(
            Self.member("ESP", "Spain", "España"), Self.member("ARG", "Argentina"), local("ESP", "Spain"),
            local("ARG", "Argentina"))
        let catalogue = try MemberCatalogue(json: json, file: "m.json")
        #expect(catalogue.resolve("cordoba") == .ambiguous(Array(catalogue.members[2...3])))
        #expect(catalogue.resolve("Cordoba, España").member?.id == "cordoba-spain")
        #expect(catalogue.resolve("Cordoba, Argentina").member?.country == "ARG")
    }
}
