import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import Testing

struct ScoreFoldTests {
    private let catalogue: PolicyAreaCatalogue

    init() throws { catalogue = try PolicyAreaCatalogue.bundled() }

    private func groups(_ commitments: [Commitment], by dimensions: ScoreDimension...) -> [String] {
        var fold = ScoreFold(by: dimensions)
        for commitment in commitments { fold.count(commitment, catalogue: catalogue) }
        return fold.groups.map { "\($0.key.by.rawValue)=\($0.key.key): \($0.tally.commitments)" }
    }

    @Test("a fold over nothing still has the group of everything, and no other")
    func nothing() {
        #expect(groups([], by: .all, .plan) == ["all=all: 0"])
    }

    @Test("groups stand by dimension as asked, and within one by name, never by rate")
    func order() {
        var first = Commitment.sample("EX0001", plan: "AP_EXB01")
        first.ratings = .starred
        let second = Commitment.sample("EX0002", plan: "AP_EXA01")
        let third = Commitment.sample("EX0003", plan: nil) { $0.submitted = 2021 }
        #expect(
            groups([first, second, third], by: .year, .plan)
                == ["year=2018: 2", "year=2021: 1", "plan=AP_EXA01: 1", "plan=AP_EXB01: 1", "plan=unknown: 1"])
        #expect(groups([third, second, first], by: .plan, .year, .plan).first == "plan=AP_EXA01: 1")
    }

    @Test("what is not known groups under unknown")
    func unknown() {
        let commitment = Commitment.sample(plan: nil) {
            $0.member = .sample("", code: nil, region: nil)
            $0.submitted = nil
            $0.lead = []
            $0.policyAreas.present = []
        }
        let dimensions: [ScoreDimension] = [.plan, .member, .region, .year, .era, .theme, .lead]
        var fold = ScoreFold(by: dimensions)
        fold.count(commitment, catalogue: catalogue)
        #expect(fold.groups.map(\.key) == dimensions.map { ScoreGroupKey($0, ScoreDimension.unknownKey) })
    }

    @Test("a commitment counts once under each of its leads and themes")
    func overlaps() {
        let commitment = Commitment.sample {
            $0.lead = ["Ministry B", "Agency A", "Ministry B"]
            $0.policyAreas.present = ["Open Data", "Open Data (Health)", "Freedom of Expression"]
        }
        #expect(
            groups([commitment], by: .lead, .theme, .all)
                == [
                    "lead=Agency A: 1", "lead=Ministry B: 1", "theme=freedom-of-expression: 1", "theme=open-data: 1",
                    "all=all: 1",
                ])
        #expect(!ScoreFold(by: [.theme, .all]).needsOnlyRows)
        #expect(!ScoreFold(by: [.lead]).needsOnlyRows)
        #expect(ScoreFold(by: ScoreDimension.allCases.filter { !$0.overlaps }).needsOnlyRows)
    }

    @Test("members group under today's name, regions, eras and kinds under their labels")
    func labels() {
        let commitment = Commitment.sample {
            $0.member = .sample("Exampleland", code: "EXA", region: "Americas")
            $0.member.nameInSource = "Old Exampleland"
            $0.submitted = 2013
            $0.kind = .openParliament
        }
        #expect(
            groups([commitment], by: .member, .region, .era, .kind)
                == ["member=Exampleland: 1", "region=Americas: 1", "era=2011-2013: 1", "kind=open-parliament: 1"])
    }

    @Test("what others report and milestones are counted in every group, the IRM's own statements not again")
    func statements() {
        let commitment = Commitment.sample {
            $0.assessments = [
                Assessment(
                    role: .irm, by: "IRM", stage: .endOfTerm, year: 2020, status: .coded(.limited), said: "Limited"),
                Assessment(
                    role: .government, by: "Ministry", stage: .progress, year: 2020, status: .coded(.complete),
                    said: "Done"),
            ]
        }
        var fold = ScoreFold(by: [.all, .plan])
        fold.count(commitment, catalogue: catalogue, milestones: [(.overdue, .coded(.limited))])
        for group in fold.groups {
            #expect(group.tally.reportedByGovernment[.complete] == 1)
            #expect(group.tally.reportedByGovernment.total == 1)
            #expect(group.tally.milestones.overdue == 1)
            #expect(group.tally.completion.assessed == 0)
        }
        #expect(fold.groups.count == 2)
    }

    @Test("a group's measures can be referred to, and keys order by name")
    func keys() {
        #expect(ScoreGroupKey(.region, "Europe").ref("completion") == "region=Europe.completion")
        let keys = [ScoreGroupKey(.year, "b"), ScoreGroupKey(.plan, "b"), ScoreGroupKey(.year, "a")]
        #expect(keys.sorted() == [ScoreGroupKey(.year, "a"), ScoreGroupKey(.plan, "b"), ScoreGroupKey(.year, "b")])
    }
}
