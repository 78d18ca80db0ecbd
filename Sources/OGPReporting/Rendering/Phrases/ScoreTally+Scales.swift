import OGPModel
import OGPScoring

extension ScoreTally {
    /// Results on the scale for plans before 2021: how many are coded, and how many as major or outstanding.
    var openedGovernment: (assessed: Int, strong: Int) {
        strong(in: OpennessChange.allCases.map(ResultsLabel.change))
    }

    /// Results on the scale for plans since 2021: how many are coded, and how many as significant.
    var earlyResults: (assessed: Int, strong: Int) {
        strong(in: EarlyResults.allCases.map(ResultsLabel.early))
    }

    private func strong(in labels: [ResultsLabel]) -> (assessed: Int, strong: Int) {
        labels.reduce(into: (assessed: 0, strong: 0)) { sum, label in
            sum.assessed += resultsCounts[label]
            sum.strong += label.isStrong ? resultsCounts[label] : 0
        }
    }
}
