import ByteReading
import OGPCatalogues
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// Coverage and gaps against a menu of the reader's own, and the words for it.
struct CoverageMenuVerbTests {
    /// The example of docs/theme-catalogue.md.
    private static let catalogue = """
        {
          "schema": "ogp-themes/1",
          "version": "1.0.0",
          "menu": { "source": "our programme of 2025", "themes": ["libraries", "right-to-information"] },
          "themes": [
            {
              "id": "libraries", "area": "public-services", "kind": "general",
              "names": { "en": "Libraries", "es": "Bibliotecas" },
              "definitions": { "en": "Open public libraries and their holdings." },
              "tags": [ { "tag": "Public Libraries", "strength": "exact" } ],
              "checks": ["chk-open-licence"],
              "source": "our programme of 2025", "confidence": "ours"
            }
          ]
        }
        """

    private func request(_ plan: TaggedPlan) throws -> ReadRequest {
        ReadRequest(
            [InputFile(text: plan.xml, name: "plan.xml")], catalogues: try Self.own.get(),
            asOf: try #require(CivilDate(iso: "2024-07-03")))
    }

    /// The catalogues with the reader's own themes.
    private static let own = Result {
        try ImportCatalogues.bundled(themes: .bundled(with: catalogue, file: "own.json"))
    }

    @Test("coverage, matrix and gaps are held against the reader's menu, and its own tag counts")
    func own() throws {
        let request = try request(TaggedPlan([["Public Libraries"], ["Open Data"]]))
        let answer = try CoverageVerb.run(request)
        #expect(answer.report.menu.areas.map(\.id) == ["libraries", "right-to-information"])
        #expect(answer.report.plans.first?.areas.map(\.state.label) == ["commitment", "noCommitment"])
        #expect(CoverageMatrix(answer.report).rows.first?.cells.map(\.area) == ["libraries", "right-to-information"])
        let gaps = try GapsVerb.run(request, rules: ["area-without-commitment"]).report
        #expect(gaps.gaps.map(\.theme) == ["right-to-information"])
        let scores = try ScoreVerb.run(request, by: [.theme]).groups
        #expect(scores.first { $0.key.key == "libraries" }?.tally.commitments == 1)
    }

    @Test("a reader's tag that no commitment carries is not coded in a list of OGP's, and absent from another")
    func absent() throws {
        let menu = try CoverageMenu(naming: ["libraries"], in: Self.own.get().policyAreas)
        for (vocabulary, state) in [("sheet-2024", "notCoded"), ("our-list", "noCommitment")] {
            let request = try request(TaggedPlan([["Open Data"]], vocabulary: vocabulary))
            let plan = try #require(try CoverageVerb.run(request, menu: menu).report.plans.first)
            #expect(plan.areas.map(\.state.label) == [state])
            #expect(plan.areas.first?.because?.contains("no tag stands") != true)
        }
    }

    @Test("the section on areas is named after the menu that was used")
    func words() throws {
        let request = try ReadRequest.test(InputFile(text: TaggedPlan([["Open Data"]]).xml, name: "plan.xml"))
        let menu = try CoverageMenu(naming: ["health"], in: ReadRequest.catalogues.get().policyAreas)
        let (standard, chosen) = (try GapsVerb.run(request), try GapsVerb.run(request, menu: menu))
        for texts in [
            [standard, chosen].map { GapsText.text($0.report, frame: $0.frame) },
            [standard, chosen].map { GapsMarkdown.text($0.report, groups: $0.groups, frame: $0.frame) },
            [standard, chosen].map {
                String(decoding: GapsHTML.page($0.report, groups: $0.groups, frame: $0.frame), as: UTF8.self)
            },
        ] {
            let words = texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            #expect(words[0].containsInAnyCase("digital rights and civic space"))
            #expect(!words[1].containsInAnyCase("digital rights"))
            #expect(words[1].containsInAnyCase("areas of the chosen menu"))
        }
    }

    @Test("a gap names only tags of the plan's own list")
    func tagsOfTheList() throws {
        let plan = TaggedPlan([["Open Data"]], vocabulary: "explorer-2016")
        let request = try ReadRequest.test(InputFile(text: plan.xml, name: "plan.xml"))
        let gaps = try GapsVerb.run(request, rules: ["area-without-commitment"]).report.gaps
        let gap = try #require(gaps.first { $0.theme == "civil-society-state-relations" })
        #expect(gap.message == "The plan holds no commitment tagged with \u{201C}Public Participation\u{201D}.")
    }

    @Test("a count that nothing is known of is an empty cell, and each step stands with how many were assessed")
    func emptyCells() throws {
        let request = try ReadRequest.test(InputFile(text: TaggedPlan([["Open Data"]]).xml, name: "plan.xml"))
        let menu = try CoverageMenu(
            naming: ["open-data", "do-no-harm", "health"], in: ReadRequest.catalogues.get().policyAreas)
        let table = CoverageCSV.table(try CoverageVerb.run(request, menu: menu).report).buffer.text
        let lines = table.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let header = lines[0].map(String.init)
        func cells(_ area: String, _ columns: [String]) throws -> [String] {
            let row = try #require(lines.first { $0.contains(Substring(area)) })
            return try columns.map { String(row[try #require(header.firstIndex(of: $0))]) }
        }
        let steps = ["verifiable", "ambitious", "complete", "results"]
        let assessed = steps.map { $0 + "Assessed" }
        #expect(
            try cells("do-no-harm", ["state", "commitments", "assessed"] + steps + assessed)
                == ["notCoded"] + Array(repeating: "", count: 10))
        #expect(
            try cells("open-data", ["state", "commitments", "assessed"] + steps + assessed)
                == ["commitment", "1", "0", "", "", "", "", "0", "0", "0", "0"])
        #expect(try cells("health", ["state", "commitments"] + steps) == ["noCommitment", "0", "", "", "", ""])
    }
}

extension String {
    fileprivate func containsInAnyCase(_ words: String) -> Bool { lowercased().contains(words) }
}
