import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import TestSupport
import Testing

struct SourceFactsTests {
    private static func facts(_ commitments: some Sequence<Commitment>) -> SourceFacts {
        commitments.reduce(into: SourceFacts()) { $0.note($1) }
    }

    @Test("facts count commitments, milestones and plans")
    func counts() {
        let milestone = Milestone(
            number: "1", title: "First", start: .silent, end: .monthFirst, source: .init(file: "plans.csv", row: 3))
        let facts = Self.facts([
            .sample("EX0001") { $0.milestones = [milestone, milestone] }, .sample("EX0002", plan: "AP_EXA02"),
            .sample("EX0003", plan: nil),
        ])
        #expect(facts.commitments == 3 && facts.milestones == 2)
        #expect(facts.plans.keys.sorted().map(\.text) == ["AP_EXA01", "AP_EXA02"])
        #expect(facts.plans[ActionPlanID("AP_EXA01")]?.milestones == 2)
        #expect(facts.plans[ActionPlanID("AP_EXA01")]?.dates == DateOrderEvidence(monthFirst: 2))
        #expect(facts.ids.count == 3)
        #expect(SourceFacts().commitments == 0 && SourceFacts().newest == nil)
    }

    @Test("an id that occurs again is counted, in one input or across several")
    func repeated() {
        let id = CommitmentID("EX0001")
        var facts = Self.facts([.sample(), .sample("EX0002"), .sample()])
        #expect(facts.repeated == [id: 2])
        facts.merge(Self.facts([.sample()]))
        #expect(facts.repeated == [id: 3])
        facts.merge(Self.facts([.sample("EX0002"), .sample("EX0003")]))
        #expect(facts.repeated == [id: 3, CommitmentID("EX0002"): 2])
        #expect(facts.commitments == 6)
    }

    @Test("derived ids tell nothing about holes")
    func derivedIDs() {
        let facts = Self.facts([.sample { $0.idSource = .derived }])
        #expect(facts.plans[ActionPlanID("AP_EXA01")]?.ids == IDSequence())
    }

    @Test("the day up to which the data speak is their newest date, and unknown without one")
    func dataDay() {
        var facts = SourceFacts()
        #expect(facts.dataDay == .unknown)
        facts.note(NewestDate(day: .day("2016-03-01"), evidence: "an older date"))
        facts.note(NewestDate(day: .day("2017-01-01"), evidence: "a report of 2017"))
        facts.note(NewestDate(day: .day("2015-01-01"), evidence: "the oldest date"))
        #expect(facts.dataDay == DataDay(day: .day("2017-01-01"), basis: .derived, evidence: "a report of 2017"))
        var other = SourceFacts()
        other.note(NewestDate(day: .day("2018-01-01"), evidence: "a report of 2018"))
        other.merge(facts)
        #expect(other.dataDay.day == .day("2018-01-01"))
    }

    @Test("merging parts in any order and grouping is the same as noting everything", arguments: 0..<200)
    func merge(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 24)
        let whole = Self.facts(commitments)
        let shuffled = commitments.shuffled(using: &random)
        #expect(Self.facts(shuffled) == whole)
        var parts = [[], [], []] as [[Commitment]]
        for commitment in shuffled { parts[random.number(in: 0...2)].append(commitment) }
        let facts = parts.map(Self.facts)
        var left = facts[0]
        left.merge(facts[1])
        left.merge(facts[2])
        var right = facts[1]
        right.merge(facts[2])
        var grouped = facts[0]
        grouped.merge(right)
        var backwards = facts[2]
        backwards.merge(facts[1])
        backwards.merge(facts[0])
        #expect(left == whole && grouped == whole && backwards == whole)
        var withNothing = SourceFacts()
        withNothing.merge(whole)
        #expect(withNothing == whole)
    }

    @Test("where rows of a plan spell its member differently, the order of reading decides nothing")
    func spelling() {
        let rows = ["Exampleland", "Republic of Exampleland", "The Exampleland"].enumerated().map { place, name in
            Commitment.sample("EX000\(place)") {
                $0.member.nameInSource = name
                $0.planNumber = String(place + 1)
            }
        }
        let whole = Self.facts(rows)
        #expect(Self.facts(rows.reversed()) == whole)
        var merged = Self.facts(rows[1...])
        merged.merge(Self.facts(rows[..<1]))
        #expect(merged == whole)
    }
}
