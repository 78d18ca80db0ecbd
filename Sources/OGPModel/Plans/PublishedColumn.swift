/// The columns of OGP's exports that are formulas over the ratings.
public enum PublishedColumn: String, Sendable, Hashable, CaseIterable {
    /// Star before June 2014: no specificity test, moderate impact counts.
    case starPreJune2014
    /// Star of 2015: the same with specificity.
    case star2015
    /// Star by the current formula on mid-term completion.
    case starMidTerm
    /// Star by the current formula on end-of-term completion.
    case starEndOfTerm
    /// The later of the two coded stars.
    case latestStar
    /// The code of the latest completion.
    case rawCompletion
    /// The latest completion from 0 to 3; not a maximum, despite its name.
    case latestCompletion
    /// Latest completion substantial or complete.
    case highCompletion
    /// Whether completion is in the denominator.
    case completionAssessed
    /// At least moderate impact, and relevant.
    case highAmbition
    /// Whether ambition is coded.
    case ambitionAssessed
    /// Strong early results.
    case strongResults
    /// Whether results are coded.
    case resultsAssessed
    /// No end-of-term completion.
    case midTermOnly
    /// Ambitious and complete, or strong results.
    case completeAndAmbitious
    /// Ambitious, not complete.
    case ambitiousNotComplete
    /// Complete, not ambitious.
    case completeNotAmbitious
    /// Neither.
    case neither
    /// High ambition not reviewed.
    case notReviewed
    /// The sum of the five flags.
    case flagSum
    /// The score made of the flags.
    case irmBasedScore
    /// The first step that fails.
    case bindingConstraint
    /// The step difference between end of term and mid-term.
    case changeInCompletion
    /// The same as a label: increase, no change or decrease.
    case changeLabel
    /// Whether any of the first three OGP values is served.
    case relevance
}
