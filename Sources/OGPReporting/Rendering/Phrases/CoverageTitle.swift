import OGPJoining
import OGPModel

/// The headings of coverage documents.
enum CoverageTitle {
    /// "Coverage of 1 action plan, as of …".
    static func report(_ report: CoverageReport, _ frame: ResultFrame) -> Passage {
        let plans = CountedNoun.actionPlan.counted(report.plans.count)
        return "Coverage of \(words: plans), \(frame.when(frame.speaksUpTo))"
    }

    /// "Coverage by member, as of …".
    static func matrix(_ matrix: CoverageMatrix, _ frame: ResultFrame) -> Passage {
        "Coverage by \(words: matrix.by == .plan ? "action plan" : "member"), \(frame.when(frame.speaksUpTo))"
    }

    /// "Kenya 2012 (AP_KEN01): 13 commitments; whether the data hold all of them is not known, because …".
    static func plan(_ plan: CoverageReport.Plan) -> Passage {
        let count = CountedNoun.commitment.counted(plan.commitments)
        let whole =
            plan.completeness.isWhole
            ? "taken to be whole, because \(plan.completeness.reason)"
            : "not known to be whole, because \(plan.completeness.reason)"
        return "\(words: count); \(words: whole)."
    }

    /// The commitments that no row counts.
    static func outside(_ report: CoverageReport) -> Passage? {
        guard report.withoutPlan > 0 else { return nil }
        return "\(words: CountedNoun.commitment.counted(report.withoutPlan)) outside action plans, in no row."
    }
}
