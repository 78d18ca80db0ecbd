import OGPModel
import OGPScoring

/// The fields of an exported row that can be missing, in the order of the row.
enum MissingFields {
    static let names = [
        "plan", "memberCode", "region", "planNumber", "number", "title", "shortTitle", "submitted", "cluster", "lead",
        "supporting", "start", "end", "policyAreas", "values", "specificity", "verifiable", "relevant",
        "potentialImpact",
        "potentialForResults", "completionMidTerm", "completionEndOfTerm", "completion", "changeInCompletion",
        "highCompletion", "highAmbition", "results", "strongResults", "starPreJune2014", "star2015", "starMidTerm",
        "starEndOfTerm", "carriedForward",
    ]
}

extension Commitment {
    /// The kind of missing of every field that has no value, in the order of ``MissingFields/names``.
    func missingFields(start: Deadline, end: Deadline) -> [Missing?] {
        let stated: [CommitmentField] = [.number, .title, .shortTitle, .submitted]
        return [missing[.plan], missing[.memberCode], missing[.region], missingPlanNumber] + stated.map { missing[$0] }
            + [
                assessmentKey == nil ? missing[.cluster] : nil,
                missing[.lead],
                missing[.supporting],
                start.isUnsettled ? .unrecognised : missing[.start],
                end.isUnsettled ? .unrecognised : missing[.end],
                policyAreas.coded == 0 ? .notCollected : nil,
                ratings.values.missing,
                ratings.specificity.missing,
                ratings.verifiability.missing,
                ratings.relevant.missing,
                ratings.potentialImpact.missing,
                ratings.potentialForResults.missing,
                ratings.completionMidTerm.missing,
                ratings.completionEndOfTerm.missing,
                ratings.completion.missing,
                ratings.changeInCompletion.missing,
                ratings.highCompletion.missing,
                ratings.highAmbition.missing,
                ratings.results.missing,
                ratings.strongResults.missing,
                StarFormula.preJune2014.isStarred(ratings).missing,
                StarFormula.year2015.isStarred(ratings).missing,
                StarFormula.midTerm.isStarred(ratings).missing,
                StarFormula.endOfTerm.isStarred(ratings).missing,
                ratings.carriedForward.missing,
            ]
    }
}

extension Commitment {
    /// A plan number that is no number stands only in the plan's id.
    private var missingPlanNumber: Missing? {
        planNumber.isEmpty ? missing[.planNumber] : Int(planNumber) == nil ? .unrecognised : nil
    }
}

extension OGPValueFlags {
    /// Why no value was coded; `nil` where any was, present or not.
    fileprivate var missing: Missing? {
        OGPValue.allCases.contains { self[$0].isCoded } ? nil : accessToInformation.missing
    }
}

extension Deadline {
    /// Whether there are words that no interval could be told from.
    fileprivate var isUnsettled: Bool { basis == .ambiguous || basis == .uninterpreted }
}
