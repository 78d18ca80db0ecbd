import ByteReading
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPThemes
import OGPVerbs
import TestSupport
import Testing

/// What accepted themes change in coverage, matrix, gaps and the questions on safeguards.
struct AcceptedThemesTests {
    private func request(_ plan: TaggedPlan, accepting themes: [(id: String, theme: String)] = []) throws -> ReadRequest
    {
        var request = try ReadRequest.test(InputFile(text: plan.xml, name: "plan.xml"))
        if !themes.isEmpty {
            request.acceptance = ThemeAcceptance(
                decisions: themes.map {
                    ThemeDecision(commitment: CommitmentID($0.id), theme: $0.theme, answer: .accept, person: "Ana")
                })
        }
        return request
    }

    private static let accepted = [
        (id: "KE0901", theme: "whistleblower-protection"), (id: "KE0902", theme: "public-participation"),
        (id: "KE0903", theme: "digital-inclusion"),
    ]

    private let untagged = TaggedPlan([["Open Data"], ["Open Data"], ["Open Data"]])
    private let tagged = TaggedPlan([["Whistleblower Protections"], ["Public Participation"], ["Digital Inclusion"]])

    private func states(_ request: ReadRequest) throws -> [String: String] {
        let report = try CoverageVerb.run(request).report
        let areas = try #require(report.plans.first).areas
        return Dictionary(uniqueKeysWithValues: areas.map { ($0.area.id, $0.state.label) })
    }

    private func fired(_ request: ReadRequest, context: [InputFile] = []) throws -> Set<String> {
        let report = try GapsVerb.run(request, rules: [], context: context).report
        return Set(report.gaps.filter { $0.kind == .coverage }.map { "\($0.rule) \($0.theme ?? "")" })
    }

    @Test("coverage, matrix and gaps of accepted themes are those of the same tags")
    func likeTags() throws {
        let accepted = try request(untagged, accepting: Self.accepted)
        let expected = try states(request(tagged))
        #expect(expected.values.count { $0 == "commitment" } == 3)
        #expect(try states(accepted) == expected)
        let matrix = CoverageMatrix(try CoverageVerb.run(accepted).report)
        #expect(
            matrix.rows.first?.cells.map(\.state.label)
                == CoverageMatrix(
                    try CoverageVerb.run(request(tagged)).report
                ).rows.first?.cells.map(\.state.label))
        let gaps = try fired(accepted).filter { $0.hasPrefix("area-without-commitment") }
        #expect(gaps == (try fired(request(tagged)).filter { $0.hasPrefix("area-without-commitment") }))
        #expect(gaps.count == 6)
        #expect(try fired(request(untagged)).count { $0.hasPrefix("area-without-commitment") } == 9)
    }

    @Test("where coverage sees a commitment, no gap says that there is none")
    func agreement() throws {
        for request in [
            try request(untagged), try request(tagged), try request(untagged, accepting: Self.accepted),
            try request(untagged, accepting: [("KE0901", "do-no-harm")]),
        ] {
            let empty = Set(try states(request).filter { $0.value == "noCommitment" }.keys)
            let gaps = try fired(request).filter { $0.hasPrefix("area-without-commitment ") }
            #expect(Set(gaps.map { String($0.dropFirst("area-without-commitment ".count)) }) == empty)
        }
    }

    @Test("a commitment in an area by an accepted theme is marked, in coverage and in the gaps of the area")
    func marked() throws {
        let accepted = try request(untagged, accepting: Self.accepted)
        let report = try CoverageVerb.run(accepted).report
        let area = try #require(report.plans.first?.areas.first { $0.area.id == "human-rights-defenders" })
        #expect(area.cell.commitments.map(\.isAccepted) == [true] && area.cell.accepted == 1 && area.because == nil)
        let answer = try CoverageVerb.run(accepted)
        let text = CoverageText.text(answer.report, frame: answer.frame)
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("; by an accepted theme)"))
        #expect(
            CoverageJSON.document(answer.report, frame: answer.frame).buffer.text.contains("\"acceptedTheme\": true"))
        let plain = try CoverageVerb.run(request(tagged))
        #expect(!CoverageJSON.document(plain.report, frame: plain.frame).buffer.text.contains("acceptedTheme"))
    }

    private static let shutdown = InputFile(
        text: "country,start_date,shutdown_type\nKenya,2019-06-01,Shutdown\n", name: "shutdowns.csv")

    @Test(
        "an accepted theme answers a recorded shutdown where its tag or it itself would",
        arguments: [
            ("internet-shutdowns", true), ("internet-access-and-control", true), ("digital-inclusion", false),
            ("freedom-of-expression", false),
        ])
    func need(theme: String, isAnswered: Bool) throws {
        let plan = TaggedPlan([["Open Data"]], texts: ["Law against internet shutdowns"])
        let request = try request(plan, accepting: [("KE0901", theme)])
        let gaps = try fired(request, context: [Self.shutdown]).filter { $0.hasPrefix("need-without-commitment") }
        #expect(gaps.isEmpty == isAnswered)
        let context = try #require(try CoverageVerb.run(request, context: [Self.shutdown]).report.context)
        #expect(context.needs.map(\.outcome) == [isAnswered ? .answered : .gap])
    }

    @Test("a rejection of what a tag states is named, and changes nothing")
    func overruled() throws {
        var request = try request(tagged)
        request.acceptance = ThemeAcceptance(decisions: [
            ThemeDecision(commitment: CommitmentID("KE0902"), theme: "public-participation", answer: .reject),
            ThemeDecision(commitment: CommitmentID("KE0902"), theme: "health", answer: .reject),
        ])
        let answer = try CoverageVerb.run(request)
        let record = try #require(answer.frame.accepted)
        #expect(
            record.overruled == [
                AcceptedThemesRecord.Overruled(commitment: CommitmentID("KE0902"), theme: "public-participation")
            ])
        #expect(record.unmatched.isEmpty)
        #expect(try states(request) == states(self.request(tagged)))
    }

    @Test("the questions that go with an accepted theme are asked, on the sheet and on the page of the commitment")
    func questions() throws {
        let (plain, accepted) = (
            try request(untagged), try request(untagged, accepting: [("KE0901", "freedom-of-assembly")])
        )
        let before = try QuestionsVerb.run(plain).sheet.parts.flatMap(\.questions).count
        let sheet = try QuestionsVerb.run(accepted)
        #expect(sheet.sheet.parts.flatMap(\.questions).count > before)
        #expect(sheet.frame.accepted?.fromDecisions == 1)
        let page = try ShowVerb.run(accepted, id: "KE0901")
        #expect(page.frame.accepted?.fromDecisions == 1 && page.frame.accepted?.unmatched.isEmpty == true)
        let pages = CommitmentPageJSON.document(page.pages, frame: page.frame).buffer.text
        #expect(pages.contains("\"freedom-of-assembly\""))
        let other = try ShowVerb.run(accepted, id: "KE0902")
        #expect(other.frame.accepted?.fromDecisions == 0 && other.frame.accepted?.unmatched.isEmpty == true)
    }

    @Test(
        "accepting what is offered changes the matrix of the part of 2024",
        .enabled(if: RealData.exists("csv/ogp-commitments-2024-part.csv")))
    func realMatrix() throws {
        var request = try ReadRequest.test(try InputFile(path: RealData.path("csv/ogp-commitments-2024-part.csv")))
        request.isDeclaredComplete = true
        let plain = CoverageMatrix(try CoverageVerb.run(request).report)
        request.acceptance = ThemeAcceptance(accepting: try .bundled())
        let answer = try CoverageVerb.run(request)
        let accepted = CoverageMatrix(answer.report)
        #expect((answer.frame.accepted?.fromSuggestions ?? 0) > 0)
        let changed = zip(plain.rows, accepted.rows).flatMap { zip($0.cells, $1.cells) }
            .filter { $0.commitments.count != $1.commitments.count }
        #expect(!changed.isEmpty)
        #expect(
            changed.allSatisfy { before, after in
                after.commitments.count == before.commitments.count + after.commitments.count(where: \.isAccepted)
            })
    }
}
