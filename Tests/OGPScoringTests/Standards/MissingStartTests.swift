import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import TestSupport
import Testing

@Suite("A plan of which the start of the development is not stated")
struct MissingStartTests {
    private static let days = EvidencePropertyTests.days

    private func withoutStart(_ plan: StandardsCase) -> StandardsCase {
        var plan = plan
        plan.process.record.dates.developmentStart = .notStated
        return plan
    }

    @Test("Without that day no requirement is missed that is not missed with it", arguments: 1...40)
    func neverWorse(_ seed: Int) throws {
        var generator = SplitMix64(seed: seed)
        var whole = try StandardsCase.worked()
        // Parts of the record go, and with them the days on which rules rest.
        for piece in EvidencePropertyTests.pieces.shuffled(using: &generator).prefix(
            Int.random(in: 0...4, using: &generator))
        {
            piece.removeIfThere(&whole.process.record)
        }
        whole.process.record.timelines.append(
            TimelinePublication(date: .on("2023-08-30"), daysInAdvance: 5, attribution: .sample))
        let bare = withoutStart(whole)
        for day in Self.days {
            for (one, other) in zip(whole.assessed(day).requirements, bare.assessed(day).requirements)
            where one.status != .notMet {
                #expect(other.status != .notMet, "\(one.requirement.id) on \(day)")
            }
        }
    }

    @Test("What was held before the plan's first day is not taken for nothing")
    func counted() throws {
        let plan = withoutStart(
            try .base { record in
                record.meetings = [.held(.forum, "2024-02-01"), .held(.forum, "2024-06-20")]
                record.repositories = [
                    ProcessRepository(
                        link: "https://ogp.example/repository",
                        updates: [.added("2024-02-01", [.development]), .added("2024-05-01", [.development])],
                        attribution: .sample)
                ]
            })
        let dialogue = try #require(plan.requirement("1.1", "2024-11-01"))
        #expect(dialogue.status == .inProgress)
        #expect(dialogue.because.contains("The day the development began is not stated"))
        #expect(dialogue.because.contains("Recorded: 2 meetings of the space for dialogue"))
        let repository = try #require(plan.requirement("2.2", "2026-02-01"))
        #expect(repository.status == .inProgress)
        #expect(repository.because.contains("Recorded: 2 updates of the repository"))
    }

    @Test("A gap after the plan's first day is one all the same")
    func gap() throws {
        let plan = withoutStart(
            try .base { record in
                record.meetings = [.held(.forum, "2024-07-15"), .held(.forum, "2025-02-15")]
            })
        #expect(plan.status("1.1", "2025-03-01") == .notMet)
    }

    @Test(
        "Evidence close to the delivery lies in the development whenever that began; older evidence cannot be placed",
        arguments: [("2024-02-01", RequirementStatus.met), ("2023-06-01", .inProgress), ("2024-06-02", .noEvidence)])
    func period(_ day: String, _ expected: RequirementStatus) throws {
        let plan = withoutStart(
            try .base { record in
                record.outreach = [OutreachActivity(date: .on(day), title: "Tour", attribution: .sample)]
            })
        #expect(plan.status("3.2", "2024-11-01") == expected)
    }
}
