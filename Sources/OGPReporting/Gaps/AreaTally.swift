import OGPModel
import OGPScoring

/// How one plan stands in one area of a menu: a value that adds up.
public struct AreaTally: Sendable, Hashable {
    /// Commitments for which the area's tags were coded, present or not.
    public private(set) var coded = 0
    /// Commitments in the area.
    public private(set) var commitments = 0
    /// Those of them whose ambition is coded.
    public private(set) var ambitionAssessed = 0
    /// Those with high ambition.
    public private(set) var ambitious = 0
    /// Those whose completion is assessed.
    public private(set) var completionAssessed = 0
    /// Those with high completion.
    public private(set) var completed = 0

    /// Nothing seen.
    public init() {}

    /// Counts one commitment.
    mutating func count(isPresent: Bool, ratings: CommitmentRatings) {
        coded += 1
        guard isPresent else { return }
        commitments += 1
        if let isAmbitious = ratings.highAmbition.value {
            ambitionAssessed += 1
            ambitious += isAmbitious ? 1 : 0
        }
        if let isComplete = ratings.highCompletion.value {
            completionAssessed += 1
            completed += isComplete ? 1 : 0
        }
    }

    /// Adds another tally.
    static func += (left: inout AreaTally, right: AreaTally) {
        left.coded += right.coded
        left.commitments += right.commitments
        left.ambitionAssessed += right.ambitionAssessed
        left.ambitious += right.ambitious
        left.completionAssessed += right.completionAssessed
        left.completed += right.completed
    }
}
