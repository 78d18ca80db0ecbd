import ByteReading
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// Examples that OGP's note of 26 April 2019 names and that the Explorer export of 2016 holds.
struct NoteExamplesTests {
    /// One example: where it stands in the export, and the area whose tags find it; no area where its tags do not.
    struct Example: Sendable, CustomTestStringConvertible {
        let member: String
        let year: Int
        let words: String
        let area: String?
        let rung: CoverageRung

        var testDescription: String { "\(member) \(year), \(words)" }
    }

    private static let path = "csv/ogp-commitments-2016.csv"

    private static let examples = [
        Example(
            member: "IRL", year: 2014, words: "Raise Awareness of Whistleblower Duties", area: "human-rights-defenders",
            rung: .complete),
        Example(
            member: "MKD", year: 2014, words: "measures from the Strategy for Cooperation",
            area: "civil-society-state-relations", rung: .ambitious),
        Example(
            member: "MKD", year: 2012, words: "Strategy for Cooperation of the Government",
            area: "civil-society-state-relations", rung: .assessed),
        Example(member: "HRV", year: 2014, words: "Media Transparency", area: "media-freedom", rung: .ambitious),
        Example(member: "BGR", year: 2012, words: "Strategy for NGO development", area: nil, rung: .complete),
        Example(member: "LVA", year: 2014, words: "model of financing NGOs", area: nil, rung: .commitment),
        Example(member: "LVA", year: 2012, words: "Internet Access Points", area: nil, rung: .complete),
        Example(member: "UKR", year: 2012, words: "law on community associations", area: nil, rung: .ambitious),
    ]

    @Test(
        "an example that the note names is found in its area, where a tag of 2016 stands for it",
        .enabled(if: RealData.exists(path)), arguments: examples)
    func found(example: Example) throws {
        let request = try ReadRequest.test(try InputFile(path: RealData.path(Self.path)))
        let policyAreas = try ReadRequest.catalogues.get().policyAreas
        let standard = CoverageMenu(policyAreas).areas
        let media = try CoverageMenu(naming: ["media-freedom"], in: policyAreas).areas
        let everything = CoverageArea(
            id: "all", name: "All",
            tags: [
                "explorer-2016": policyAreas.vocabularies
                    .first { $0.id == "explorer-2016" }?.tags.map(\.name) ?? []
            ])
        let menu = CoverageMenu(standard + media + [everything], source: "test")
        let report = try CoverageVerb.run(request, menu: menu).report
        let plan = try #require(
            report.plans.first { $0.facts.member.code == example.member && $0.facts.submitted == example.year })
        let areas = plan.areas.filter { $0.cell.commitments.contains { $0.title.contains(example.words) } }
        let all = try #require(areas.first { $0.area.id == "all" })
        let commitment = try #require(all.cell.commitments.first { $0.title.contains(example.words) })
        #expect(commitment.rung == example.rung)
        #expect(areas.map(\.area.id).contains { $0 == example.area } == (example.area != nil))
        if example.area == nil { #expect(areas.map(\.area.id) == ["all"]) }
    }
}
