import ByteReading
import Foundation
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring
import OGPVerbs
import TestSupport
import Testing

/// References to roll-ups lead to the milestones behind them.
struct ProgressExplanationTests {
    private static func request() throws -> ReadRequest {
        let day = try #require(CivilDate(iso: "2023-01-01"))
        let inputs = try ["nap5-plan.csv", "nap5-rows.csv"].map {
            InputFile(bytes: try Fixtures.bytes("canada-nap/" + $0), name: $0)
        }
        return ReadRequest(inputs, catalogues: try .bundled(), asOf: day)
    }

    @Test(
        "the items behind a roll-up are as many as it counts, each in one share",
        arguments: ["complete", "completeOfDue", "onTime", "evidenceBacked", "commitments"])
    func shares(measure: String) throws {
        let request = try Self.request()
        let score = try ScoreVerb.run(request, by: [.plan])
        let group = try #require(score.groups.first { $0.key.key == "CA-NAP5" })
        let side = group.tally.progress.side(.government)
        let tallies = [
            "complete": side.complete, "completeOfDue": side.completeOfDue, "onTime": side.onTime,
            "evidenceBacked": side.evidenceBacked, "commitments": side.commitments,
        ]
        let tally = try #require(tallies[measure])
        let ref = "plan=CA-NAP5.progress.government.\(measure)"
        let explanation = try #require(try ExplainVerb.run(request, ref: ref).explanations.first)
        func count(_ name: String) -> Int { explanation.shares.first { $0.name == name }?.ids.count ?? 0 }
        #expect(count("counted") == tally.counted)
        #expect(count("not known: the policy decides") == tally.undecided)
        #expect(count("in the denominator, not counted") == tally.total - tally.counted - tally.undecided)
        let ids = explanation.shares.flatMap(\.ids)
        #expect(Set(ids).count == ids.count)
        #expect(ids.count == (measure == "commitments" ? group.tally.commitments : side.milestones))
        #expect(explanation.value.hasPrefix("\(tally.counted) of \(tally.total)"))
        #expect(explanation.value.hasSuffix("(policy bounds)"))
    }

    @Test("every reference that the score prints can be explained")
    func references() throws {
        let request = try Self.request()
        let score = try ScoreVerb.run(request, by: [.all, .member])
        let json = ScoreJSON.document(score.groups, frame: score.frame).buffer.text
        let refs = json.matches(of: /"ref": ?"([^"]*progress[^"]*)"/).map { String($0.output.1) }
        #expect(refs.count == 10)
        for ref in refs { #expect(try ExplainVerb.run(request, ref: ref).explanations.count == 1, "\(ref)") }
        #expect(throws: ExplainVerb.Failure.self) {
            try ExplainVerb.run(request, ref: "plan=CA-NAP5.progress.government.nothing")
        }
        #expect(try ExplainVerb.run(request, ref: "plan=NONE.progress.government.complete").explanations == [])
    }
}
