import OGPModel
import OGPScoring

/// The fields of an exported row that can be missing, in the order of the row.
enum MissingFields {
    static let names = [
        "plan", "memberCode", "region", "planNumber", "number", "title", "shortTitle", "submitted", "cluster", "lead",
        "supporting", "start", "end", "policyAreas", "specificity", "verifiable", "relevant", "potentialImpact",
        "potentialForResults", "completionMidTerm", "completionEndOfTerm", "completion", "changeInCompletion",
        "highCompletion", "highAmbition", "results", "strongResults", "starPreJune2014", "star2015", "starMidTerm",
        "starEndOfTerm", "carriedForward",
    ]
}

extension Commitment {
    /// The kind of missing of every field that has no value.
    func missingFields(start: Deadline, end: Deadline) -> [String: String] {
        var missing: [String: String] = [:]
        for (field, kind) in self.missing { missing[field.rawValue] = kind.rawValue }
        if policyAreas.coded == 0 { missing["policyAreas"] = Missing.notCollected.rawValue }
        if start.basis == .ambiguous || start.basis == .uninterpreted { missing["start"] = Missing.unrecognised.rawValue }
        if end.basis == .ambiguous || end.basis == .uninterpreted { missing["end"] = Missing.unrecognised.rawValue }
        if !planNumber.isEmpty, Int(planNumber) == nil { missing["planNumber"] = Missing.unrecognised.rawValue }
        func note(_ field: String, _ kind: Missing?) {
            if let kind { missing[field] = kind.rawValue }
        }
        note("specificity", ratings.specificity.missing)
        note("verifiable", ratings.verifiability.missing)
        note("relevant", ratings.relevant.missing)
        note("potentialImpact", ratings.potentialImpact.missing)
        note("potentialForResults", ratings.potentialForResults.missing)
        note("completionMidTerm", ratings.completionMidTerm.missing)
        note("completionEndOfTerm", ratings.completionEndOfTerm.missing)
        note("completion", ratings.completion.missing)
        note("changeInCompletion", ratings.changeInCompletion.missing)
        note("highCompletion", ratings.highCompletion.missing)
        note("highAmbition", ratings.highAmbition.missing)
        note("results", ratings.results.missing)
        note("strongResults", ratings.strongResults.missing)
        note("starPreJune2014", StarFormula.preJune2014.isStarred(ratings).missing)
        note("star2015", StarFormula.year2015.isStarred(ratings).missing)
        note("starMidTerm", StarFormula.midTerm.isStarred(ratings).missing)
        note("starEndOfTerm", StarFormula.endOfTerm.isStarred(ratings).missing)
        note("carriedForward", ratings.carriedForward.missing)
        return missing
    }
}
