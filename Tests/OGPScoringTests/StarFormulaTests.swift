import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct StarFormulaTests {
    /// What the four formulas make of some ratings, in the order before June 2014, 2015, mid-term, end of term.
    private typealias Case = RatingsCase<[Coded<Bool>]>

    private static let yes = Coded.coded(true)
    private static let no = Coded.coded(false)

    private static let coded: [Case] = [
        Case("all parts earned", [yes, yes, yes, yes], from: .starred) { _ in },
        Case("moderate impact counts for the two older formulas", [yes, yes, no, no], from: .starred) {
            $0.potentialImpact = .coded(.moderate)
        },
        Case("minor impact earns none", [no, no, no, no], from: .starred) { $0.potentialImpact = .coded(.minor) },
        Case("unclear impact is coded, and earns none", [no, no, no, no], from: .starred) {
            $0.potentialImpact = .coded(.unclear)
        },
        Case("not verifiable: only the oldest formula does not ask", [yes, no, no, no], from: .starred) {
            $0.verifiable = .coded(false)
        },
        Case("medium specificity is enough", [yes, yes, yes, yes], from: .starred) {
            $0.verifiable = .notCollected
            $0.specificity = .coded(.medium)
        },
        Case("low specificity is not", [yes, no, no, no], from: .starred) {
            $0.verifiable = .notCollected
            $0.specificity = .coded(.low)
        },
        Case("not relevant earns none", [no, no, no, no], from: .starred) { $0.relevant = .coded(false) },
        Case("limited at mid-term, complete at the end", [no, no, no, yes], from: .starred) {
            $0.completionMidTerm = .coded(.limited)
        },
        Case("substantial at mid-term, limited at the end", [yes, yes, yes, no], from: .starred) {
            $0.completionEndOfTerm = .coded(.limited)
        },
        Case("withdrawn is coded, and earns none at that stage", [yes, yes, yes, no], from: .starred) {
            $0.completionEndOfTerm = .coded(.withdrawn)
        },
        Case("no evidence is coded, and earns none at that stage", [no, no, no, yes], from: .starred) {
            $0.completionMidTerm = .coded(.noEvidence)
        },
    ]

    @Test("each formula asks for its own parts on its own stage", arguments: coded)
    private func stars(_ example: Case) {
        #expect(StarFormula.allCases.map { $0.isStarred(example.ratings) } == example.expected)
    }

    private static let missing: [RatingsCase<[Missing?]>] = [
        RatingsCase("end of term not reviewed", [nil, nil, nil, .notReviewed], from: .starred) {
            $0.completionEndOfTerm = .notReviewed
        },
        RatingsCase(
            "mid-term not collected", [.notCollected, .notCollected, .notCollected, nil], from: .starred
        ) { $0.completionMidTerm = .notCollected },
        RatingsCase(
            "verifiability missing: only the oldest formula does not ask",
            [nil, .notCollected, .notCollected, .notCollected], from: .starred
        ) { $0.verifiable = .notCollected },
        RatingsCase(
            "relevance missing, though another part already fails",
            [.notReviewed, .notReviewed, .notReviewed, .notReviewed], from: .starred
        ) {
            $0.relevant = .notReviewed
            $0.potentialImpact = .coded(.none)
        },
        RatingsCase(
            "impact blank", [.blank, .blank, .blank, .blank], from: .starred
        ) { $0.potentialImpact = .blank },
        RatingsCase(
            "a part still to be reviewed speaks before one never collected",
            [.notReviewed, .notReviewed, .notReviewed, .notReviewed], from: .starred
        ) {
            $0.relevant = .notCollected
            $0.potentialImpact = .notReviewed
        },
        RatingsCase(
            "a strange word speaks before one never collected",
            [.unrecognised, .unrecognised, .unrecognised, .unrecognised], from: .starred
        ) {
            $0.relevant = .notCollected
            $0.potentialImpact = .unrecognised("Worsens")
        },
        RatingsCase(
            "never collected speaks before not applicable",
            [.notCollected, .notCollected, .notCollected, .notCollected], from: .starred
        ) {
            $0.relevant = .notCollected
            $0.potentialImpact = .notApplicable
        },
    ]

    @Test("a part that is missing gives no star and no refusal, but a kind of missing", arguments: missing)
    func missingParts(_ example: RatingsCase<[Missing?]>) {
        #expect(StarFormula.allCases.map { $0.isStarred(example.ratings).missing } == example.expected)
    }

    @Test("a star is coded exactly where every part is, and the newer formulas never give more", arguments: 0..<200)
    func properties(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ratings = random.ratings()
        let parts = ratings.relevant.isCoded && ratings.potentialImpact.isCoded
        for formula in StarFormula.allCases {
            let isVerifiable = formula == .preJune2014 || ratings.verifiability.isCoded
            let stage = formula == .endOfTerm ? ratings.completionEndOfTerm : ratings.completionMidTerm
            #expect(formula.isStarred(ratings).isCoded == (parts && isVerifiable && stage.isCoded), "\(formula)")
        }
        let stars = StarFormula.allCases.map { $0.isStarred(ratings).value == true }
        if stars[2] { #expect(stars[1]) }
        if stars[1] { #expect(stars[0]) }
    }
}
