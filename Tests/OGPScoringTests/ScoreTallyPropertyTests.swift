import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct ScoreTallyPropertyTests {
    private static func tally(_ commitments: [Commitment]) -> ScoreTally {
        var tally = ScoreTally()
        for commitment in commitments {
            tally.count(commitment.ratings, submitted: commitment.submitted, cluster: commitment.assessmentKey)
            for assessment in commitment.assessments {
                tally.count(reported: assessment.status, by: assessment.role)
                tally.count(milestone: .overdue, status: assessment.status)
            }
        }
        return tally
    }

    @Test("tallies have an empty element and add up in any order and grouping", arguments: 0..<200)
    func sums(seed: Int) {
        var random = SplitMix64(seed: seed)
        let parts = (0..<3).map { _ in random.commitments(upTo: 8) }
        let (a, b, c) = (Self.tally(parts[0]), Self.tally(parts[1]), Self.tally(parts[2]))
        #expect(a + ScoreTally() == a)
        #expect(ScoreTally() + a == a)
        #expect(a + b == b + a)
        #expect((a + b) + c == a + (b + c))
        #expect(a + b + c == Self.tally(parts.flatMap { $0 }))
    }

    @Test("every count sums to the number of commitments", arguments: 0..<200)
    func totals(seed: Int) {
        var random = SplitMix64(seed: seed)
        let tally = Self.tally(random.commitments(upTo: 20))
        #expect(tally.completionCounts.total == tally.commitments)
        #expect(tally.potentialImpactCounts.total == tally.commitments)
        #expect(tally.potentialForResultsCounts.total == tally.commitments)
        #expect(tally.resultsCounts.total == tally.commitments)
        #expect(tally.bindingConstraint.total == tally.commitments)
        #expect(tally.assessments <= tally.commitments)
        #expect(tally.assessments == tally.single + tally.clusters.count)
    }

    @Test("a rate and its bounds follow from the labels counted beside it", arguments: 0..<200)
    func consistency(seed: Int) {
        var random = SplitMix64(seed: seed)
        let tally = Self.tally(random.commitments(upTo: 20))
        let completion = tally.completionCounts
        #expect(tally.completion.counted == completion[.complete] + completion[.substantial])
        #expect(tally.completion.assessed == tally.completion.counted + completion[.limited] + completion[.notStarted])
        #expect(tally.completion.undecided == completion.undecided)
        let results = tally.potentialForResultsCounts
        #expect(tally.potentialForResults.counted == results[.substantial])
        #expect(tally.potentialForResults.assessed == results[.substantial] + results[.modest] + results[.unclear])
        #expect(tally.potentialForResults.undecided == results.undecided)
        #expect(tally.results.undecided == tally.resultsCounts.undecided)
        #expect(tally.potentialImpact.assessed <= tally.potentialImpactCounts.total)
        for formula in StarFormula.allCases { #expect(tally.stars(formula).starred <= tally.stars(formula).assessed) }
    }

    @Test("improving the completion of one commitment never lowers the rate or its bounds", arguments: 0..<200)
    func improvement(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var commitments = random.commitments(upTo: 12)
        let steps: [Completion] = [.notStarted, .limited, .substantial, .complete]
        let from = random.number(in: 0...2)
        var improved = Commitment.sample()
        improved.ratings.completionEndOfTerm = .coded(steps[from])
        commitments.append(improved)
        let before = Self.tally(commitments).completion
        commitments[commitments.count - 1].ratings.completionEndOfTerm = .coded(steps[random.number(in: from + 1...3)])
        let after = Self.tally(commitments).completion
        #expect(after.assessed == before.assessed && after.undecided == before.undecided)
        for bound in [\RateTally.rate, \.low, \.top] as [KeyPath<RateTally, Fraction?>] {
            let (old, new) = (try #require(before[keyPath: bound]), try #require(after[keyPath: bound]))
            #expect(new.denominator == old.denominator && new.numerator >= old.numerator)
        }
    }

    @Test("a commitment of which nothing is known changes no rate", arguments: 0..<200)
    func missing(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 12)
        let before = Self.tally(commitments)
        let after = Self.tally(commitments + [.sample()])
        #expect(after.completion == before.completion)
        #expect(after.potentialImpact == before.potentialImpact)
        #expect(after.results == before.results)
        #expect(after.starPreJune2014 == before.starPreJune2014)
        #expect(after.commitments == before.commitments + 1)
    }
}
