import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct ScoreFoldPropertyTests {
    private let catalogue: PolicyAreaCatalogue

    init() throws { catalogue = try PolicyAreaCatalogue.bundled() }

    private func fold(_ commitments: some Sequence<Commitment>, by dimensions: [ScoreDimension]) -> ScoreFold {
        var fold = ScoreFold(by: dimensions)
        for commitment in commitments { fold.count(commitment, catalogue: catalogue) }
        return fold
    }

    /// The commitments as rows, with names numbered in the order in which they first occur.
    private func rows(_ commitments: [Commitment]) -> (rows: [RatedRow], names: RowNames) {
        var names = RowNames()
        let rows = commitments.map { commitment -> RatedRow in
            var row = RatedRow()
            row.ratings = PackedRatings(commitment.ratings)
            row.submitted = commitment.submitted
            row.kind = commitment.kind
            row.member = place(commitment.member, in: &names.members)
            row.plan = commitment.plan.map { place($0, in: &names.plans) }
            row.cluster = commitment.assessmentKey.map { place($0, in: &names.clusters) }
            return row
        }
        return (rows, names)
    }

    /// Rows carry the IRM's ratings only, not what others report.
    private func withoutStatements(_ commitments: [Commitment]) -> [Commitment] {
        commitments.map { commitment in
            var commitment = commitment
            commitment.assessments = []
            return commitment
        }
    }

    private func place<Name: Equatable>(_ name: Name, in names: inout [Name]) -> Int {
        if let place = names.firstIndex(of: name) { return place }
        names.append(name)
        return names.count - 1
    }

    private func rowFold(_ commitments: [Commitment], into fold: inout ScoreFold) {
        let (rows, names) = rows(commitments)
        fold.beginRows()
        for row in rows { fold.count(row, names: names) }
    }

    @Test("rows give the same groups as commitments", arguments: 0..<200)
    func rowsEqualCommitments(seed: Int) {
        var random = SplitMix64(seed: seed)
        let dimensions = ScoreDimension.allCases.filter { !$0.overlaps }
        let first = withoutStatements(random.commitments(upTo: 15))
        let second = withoutStatements(random.commitments(upTo: 15, id: "XE"))
        var byRows = ScoreFold(by: dimensions)
        rowFold(first, into: &byRows)
        rowFold(second, into: &byRows)
        #expect(byRows.groups == fold(first + second, by: dimensions).groups)
    }

    @Test("more kinds of row than are held at a time are counted as well")
    func manyKinds() {
        var random = SplitMix64(seed: 1)
        var fold = ScoreFold(by: [.all])
        var expected = ScoreTally()
        for _ in 0..<18_000 {
            var row = RatedRow()
            row.ratings = PackedRatings(random.ratings())
            row.submitted = 2015
            fold.count(row, names: RowNames())
            expected.count(row.ratings.ratings, submitted: 2015, cluster: nil)
        }
        #expect(fold.groups.map(\.tally) == [expected])
        #expect(expected.commitments == 18_000)
    }

    @Test("a year that no table of years holds is not taken for an unknown one", arguments: [1999, 2200, 19, -5, 0])
    func oddYears(year: Int) {
        let commitments = [year, nil, 2015, year].enumerated().map { place, submitted in
            Commitment.sample("EX000\(place)") { $0.submitted = submitted }
        }
        for order in [commitments, commitments.reversed()] {
            var byRows = ScoreFold(by: [.year, .era])
            rowFold(order, into: &byRows)
            #expect(byRows.groups == fold(commitments, by: [.year, .era]).groups)
        }
    }

    @Test("shuffling, splitting and joining never change the groups", arguments: 0..<200)
    func anyOrder(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 20)
        let dimensions = ScoreDimension.allCases.shuffled(using: &random)
        let whole = fold(commitments, by: dimensions).groups
        let shuffled = commitments.shuffled(using: &random)
        #expect(fold(shuffled, by: dimensions).groups == whole)
        var parts = [[], [], []] as [[Commitment]]
        for commitment in shuffled { parts[random.number(in: 0...2)].append(commitment) }
        var joined = ScoreFold(by: dimensions)
        for part in parts.shuffled(using: &random) { joined += fold(part, by: dimensions) }
        #expect(joined.groups == whole)
    }

    @Test("the groups of a dimension that does not overlap add up to everything", arguments: 0..<200)
    func partition(seed: Int) {
        var random = SplitMix64(seed: seed)
        let groups = fold(random.commitments(upTo: 20), by: ScoreDimension.allCases).groups
        let all = groups.first { $0.key.by == .all }?.tally
        for dimension in ScoreDimension.allCases {
            let sum = groups.filter { $0.key.by == dimension }.map(\.tally).reduce(ScoreTally(), +)
            if dimension.overlaps {
                #expect(sum.commitments >= all?.commitments ?? 0, "\(dimension)")
            } else {
                #expect(sum == all, "\(dimension)")
            }
        }
    }

    @Test("groups of one dimension are distinct and ordered by name", arguments: 0..<50)
    func names(seed: Int) {
        var random = SplitMix64(seed: seed)
        let groups = fold(random.commitments(upTo: 20), by: ScoreDimension.allCases).groups
        for dimension in ScoreDimension.allCases {
            let keys = groups.filter { $0.key.by == dimension }.map(\.key.key)
            #expect(keys == Set(keys).sorted(), "\(dimension)")
        }
    }
}
