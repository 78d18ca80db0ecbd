import ByteReading
import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPThemes
import OGPVerbs
import TestSupport
import Testing

/// Every gap has a reference of its own, and each can be explained by the question that printed it.
struct GapReferencesTests {
    /// Several things recorded of one theme and member, one of them in two spellings.
    private static let context = InputFile(
        text: """
            member,theme,indicator,value,threshold,date,source
            Kenya,freedom-of-assembly,Assemblies dispersed,12,>= 1,2021,Invented Institute
            Kenya,freedom-of-assembly,Assemblies banned,3,>= 1,2021,Invented Institute
            Kenya,freedom-of-assembly,assemblies  banned,2,>= 1,2022,Invented Institute
            Spain,tax-transparency,Pages missing,3,>= 1,2021,Invented Institute
            Spain,tax-transparency,Reports missing,3,>= 1,2021,Invented Institute

            """, name: "indicators.csv")

    private static func request(_ path: String) throws -> ReadRequest {
        var request = try ReadRequest.test(try InputFile(path: Fixtures.path(path)))
        request.isDeclaredComplete = true
        return request
    }

    @Test(
        "the references of a report are all different",
        arguments: [
            "ogp-commitments/2015.csv", "ogp-commitments/2016-test.csv", "ogp-commitments/2016.csv",
            "ogp-commitments/2024-translated.csv", "ogp-commitments/2024.csv", "canada-nap/nap4-rows.csv",
            "canada-nap/nap5-rows.csv", "iati-schedule/2014-02-01.xml", "ogp-process/2016.csv",
            "process-record/plan.csv",
        ])
    func unique(path: String) throws {
        let report = try GapsVerb.run(try Self.request(path), context: [Self.context]).report
        #expect(!report.gaps.isEmpty)
        #expect(Dictionary(grouping: report.gaps, by: \.ref).filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test("two things recorded of one theme are two gaps, and one in two spellings is one")
    func recorded() throws {
        let report = try GapsVerb.run(
            try Self.request("ogp-commitments/2024.csv"), rules: ["need-without-commitment"], context: [Self.context]
        ).report
        #expect(
            report.gaps.map(\.ref) == [
                "gap:need-without-commitment:AP_KEN05/freedom-of-assembly/assemblies-banned",
                "gap:need-without-commitment:AP_KEN05/freedom-of-assembly/assemblies-dispersed",
                "gap:need-without-commitment:AP_ESP04/tax-transparency/pages-missing",
                "gap:need-without-commitment:AP_ESP04/tax-transparency/reports-missing",
            ])
    }

    @Test("every reference is explained where the same answers, context and accepted themes are given")
    func explained() throws {
        var request = try Self.request("ogp-commitments/2024.csv")
        request.selection.members = ["KEN"]
        request.acceptance = ThemeAcceptance(
            decisions: [ThemeDecision(commitment: CommitmentID("KE0901"), theme: "disinformation", answer: .accept)])
        let sheet = InputFile(
            text: """
                commitment,question,answer,reviewer,date,link,note
                KE0901,chk-no-state-arbiter,no,Ana Example,2024-05-04,,
                KE0901,chk-no-state-arbiter,yes,Ben Example,2024-05-05,,

                """, name: "sheet.csv")
        let report = try GapsVerb.run(request, context: [Self.context], answers: [sheet]).report
        #expect(Set(report.gaps.map(\.rule)).isSuperset(of: ["need-without-commitment", "reviewers-disagree"]))
        #expect(report.gaps.count >= 20)
        var unexplained: [String] = []
        for gap in report.gaps {
            let answer = try ExplainVerb.run(request, ref: gap.ref, context: [Self.context], answers: [sheet])
            if answer.explanations.map(\.value) != [gap.message] { unexplained.append(gap.ref) }
        }
        #expect(unexplained == [])
    }

    @Test("a gap that rests on an accepted theme or an answer is not there without them")
    func unexplainedWithout() throws {
        let request = try Self.request("ogp-commitments/2024.csv")
        let ref = "gap:need-without-commitment:AP_KEN05/freedom-of-assembly/assemblies-banned"
        #expect(try ExplainVerb.run(request, ref: ref).explanations.isEmpty)
        #expect(try ExplainVerb.run(request, ref: ref, context: [Self.context]).explanations.count == 1)
    }
}
