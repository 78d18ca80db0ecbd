public import OGPModel

/// The step of the coverage ladder that one commitment has reached, by the IRM's ratings.
///
/// The steps are judged each by itself: a commitment that was completed without high ambition stands on `complete`. The counts
/// beside a step say which of the others were reached too.
public enum CoverageRung: String, Sendable, Hashable, CaseIterable, Comparable {
    /// There is a commitment; nothing about it was assessed.
    case commitment
    /// Its ambition, its completion or its results were assessed.
    case assessed
    /// It has high ambition.
    case ambitious
    /// Its latest completion is substantial or complete.
    case complete
    /// Its results are strong.
    case results

    /// The highest step that ratings reach.
    public init(_ ratings: CommitmentRatings) {
        if ratings.strongResults.value == true {
            self = .results
        } else if ratings.highCompletion.value == true {
            self = .complete
        } else if ratings.highAmbition.value == true {
            self = .ambitious
        } else if ratings.highAmbition.isCoded || ratings.highCompletion.isCoded || ratings.strongResults.isCoded {
            self = .assessed
        } else {
            self = .commitment
        }
    }

    private var step: Int {
        switch self {
        case .commitment: 0
        case .assessed: 1
        case .ambitious: 2
        case .complete: 3
        case .results: 4
        }
    }

    /// Orders from the bottom of the ladder.
    public static func < (left: CoverageRung, right: CoverageRung) -> Bool { left.step < right.step }
}
