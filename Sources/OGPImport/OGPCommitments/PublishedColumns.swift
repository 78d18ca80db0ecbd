import OGPModel

extension OGPField {
    /// The derived column that a field is; `nil` for all others.
    var published: PublishedColumn? {
        switch self {
        case .starPreJune2014: .starPreJune2014
        case .star2015: .star2015
        case .starMidTerm: .starMidTerm
        case .starEndOfTerm: .starEndOfTerm
        case .latestStar: .latestStar
        case .rawCompletion: .rawCompletion
        case .latestCompletion: .latestCompletion
        case .highCompletion: .highCompletion
        case .completionAssessed: .completionAssessed
        case .highAmbition: .highAmbition
        case .ambitionAssessed: .ambitionAssessed
        case .strongResults: .strongResults
        case .resultsAssessed: .resultsAssessed
        case .midTermOnly: .midTermOnly
        case .flagCompleteAndAmbitious: .completeAndAmbitious
        case .flagAmbitious: .ambitiousNotComplete
        case .flagComplete: .completeNotAmbitious
        case .flagNeither: .neither
        case .flagNotReviewed: .notReviewed
        case .flagSum: .flagSum
        case .irmBasedScore: .irmBasedScore
        case .bindingConstraint: .bindingConstraint
        case .changeCode: .changeInCompletion
        case .change: .changeLabel
        case .relevant: .relevance
        default: nil
        }
    }
}
