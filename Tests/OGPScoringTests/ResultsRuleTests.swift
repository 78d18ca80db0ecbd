import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

struct ResultsRuleTests {
    private static let cases: [RatingsCase<Coded<ResultsLabel>>] = [
        RatingsCase("the older scale alone", .coded(.change(.marginal))) { $0.openedGovernment = .coded(.marginal) },
        RatingsCase("the newer scale alone", .coded(.early(.moderate))) { $0.earlyResults = .coded(.moderate) },
        RatingsCase("both: the one that counts as strong", .coded(.early(.significant))) {
            $0.openedGovernment = .coded(.marginal)
            $0.earlyResults = .coded(.significant)
        },
        RatingsCase("both strong: the older", .coded(.change(.major))) {
            $0.openedGovernment = .coded(.major)
            $0.earlyResults = .coded(.significant)
        },
        RatingsCase("neither strong: the older", .coded(.change(.worsens))) {
            $0.openedGovernment = .coded(.worsens)
            $0.earlyResults = .coded(.noNotableResults)
        },
        RatingsCase("a coded scale speaks before a strange word on the other", .coded(.early(.moderate))) {
            $0.openedGovernment = .unrecognised("Huge")
            $0.earlyResults = .coded(.moderate)
        },
        RatingsCase("a strange word stays one", .unrecognised("Huge")) {
            $0.openedGovernment = .notReviewed
            $0.earlyResults = .unrecognised("Huge")
        },
        RatingsCase("not reviewed before not collected", .notReviewed) { $0.earlyResults = .notReviewed },
        RatingsCase("not collected before not applicable", .notCollected) { $0.openedGovernment = .notApplicable },
        RatingsCase("not applicable before blank", .notApplicable) {
            $0.openedGovernment = .blank
            $0.earlyResults = .notApplicable
        },
        RatingsCase("blank twice", .blank) {
            $0.openedGovernment = .blank
            $0.earlyResults = .blank
        },
    ]

    @Test("results are those of the scale that is coded", arguments: cases)
    func results(_ example: RatingsCase<Coded<ResultsLabel>>) {
        #expect(example.ratings.results == example.expected)
        #expect(example.ratings.strongResults.missing == example.expected.missing)
    }

    @Test("strong are major, outstanding and significant, and nothing else; moderate early results are not")
    func strong() {
        let strong = ResultsLabel.allCases.filter { label in
            let ratings = CommitmentRatings {
                switch label {
                case .change(let change): $0.openedGovernment = .coded(change)
                case .early(let early): $0.earlyResults = .coded(early)
                }
            }
            return ratings.strongResults == .coded(true)
        }
        #expect(strong == [.change(.outstanding), .change(.major), .early(.significant)])
    }
}
