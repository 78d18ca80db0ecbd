import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct BindingConstraintTests {
    private typealias Case = RatingsCase<BindingConstraint>

    private static let ladder: [Case] = [
        Case("every step passed: a star", .starred, from: .starred) { _ in },
        Case("not verifiable", .verifiability, from: .starred) { $0.verifiable = .coded(false) },
        Case("not verifiable by specificity", .verifiability, from: .starred) {
            $0.verifiable = .notCollected
            $0.specificity = .coded(.none)
        },
        Case("the first failing step speaks, though all fail", .verifiability) {
            $0.verifiable = .coded(false)
            $0.relevant = .coded(false)
            $0.potentialImpact = .coded(.none)
            $0.completionEndOfTerm = .coded(.notStarted)
        },
        Case("not relevant", .relevance, from: .starred) { $0.relevant = .coded(false) },
        Case("moderate impact is below transformative", .ambition, from: .starred) {
            $0.potentialImpact = .coded(.moderate)
        },
        Case("limited at the end", .completion, from: .starred) { $0.completionEndOfTerm = .coded(.limited) },
        Case("withdrawn", .completion, from: .starred) { $0.completionEndOfTerm = .coded(.withdrawn) },
        Case("a mid-term star counts until the end is coded", .starred, from: .starred) {
            $0.completionEndOfTerm = .notReviewed
        },
        Case("a star lost between mid-term and the end is lost", .completion, from: .starred) {
            $0.completionEndOfTerm = .coded(.notStarted)
        },
        Case("a step that is not coded does not fail", .ambition, from: .starred) {
            $0.verifiable = .notCollected
            $0.relevant = .notReviewed
            $0.potentialImpact = .coded(.minor)
        },
        Case("every coded step passed, one not coded", .undetermined, from: .starred) { $0.relevant = .notCollected },
        Case("only one step coded, and passed", .undetermined) {
            $0.verifiable = .coded(true)
            $0.completionEndOfTerm = .notReviewed
        },
        Case("nothing coded, a review awaited", .notReviewed) { $0.completionEndOfTerm = .notReviewed },
        Case("nothing coded, nothing awaited", .undetermined) { _ in },
    ]

    @Test("the constraint is the first step that is coded and fails", arguments: ladder)
    private func constraint(_ example: Case) {
        for year in [2011, 2015, 2019] {
            #expect(BindingConstraint(example.ratings, submitted: year) == example.expected, "\(year)")
        }
        #expect(BindingConstraint(example.ratings, submitted: nil) == example.expected)
    }

    @Test("plans since 2020 have no ladder, whatever is coded", arguments: 0..<200)
    func later(seed: Int) {
        var random = SplitMix64(seed: seed)
        #expect(BindingConstraint(random.ratings(), submitted: 2020 + seed % 10) == .notApplicable)
    }

    @Test("without a year, a coded potential for results tells a plan since 2020")
    func withoutYear() {
        let ratings = CommitmentRatings {
            $0.potentialForResults = .coded(.modest)
            $0.verifiable = .coded(false)
        }
        #expect(BindingConstraint(ratings, submitted: nil) == .notApplicable)
        #expect(BindingConstraint(ratings, submitted: 2019) == .verifiability)
    }

    @Test("the step named is coded and low, and the steps before it are not", arguments: 0..<200)
    func first(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        let isLow: [BindingConstraint: Bool] = [
            .verifiability: ratings.verifiability.value == false,
            .relevance: ratings.relevant.value == false,
            .ambition: ratings.potentialImpact.value.map { $0 != .transformative } ?? false,
            .completion: ratings.completion.value.map { !$0.isHigh } ?? false,
        ]
        let constraint = BindingConstraint(ratings, submitted: 2015)
        let steps: [BindingConstraint] = [.verifiability, .relevance, .ambition, .completion]
        guard let place = steps.firstIndex(of: constraint) else { return }
        #expect(isLow[constraint] == true)
        for step in steps[..<place] { #expect(isLow[step] == false, "\(step) before \(constraint)") }
    }
}
