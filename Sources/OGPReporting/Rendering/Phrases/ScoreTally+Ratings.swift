import OGPModel
import OGPScoring

extension ScoreTally {
    /// Whether a source says anything in the IRM's columns, were it only that nothing was reviewed yet. Trackers and plans of governments hold
    /// no such column.
    var holdsRatings: Bool {
        let untouched = [
            completionCounts[.notCollected], potentialImpactCounts[.notCollected],
            potentialForResultsCounts[.notCollected], resultsCounts[.notCollected],
        ]
        return untouched.contains { $0 < commitments }
    }
}
