public import OGPModel

/// The plan before this one, which was contrary to process too or may have been.
public struct EarlierCycle: Sendable, Hashable {
    /// The plan.
    public let plan: ActionPlanID
    /// How it looks, `yes` or `atRisk`.
    public let outlook: ContraryOutlook.Level
}

extension [StandardsAssessment] {
    /// The same assessments, in which each plan that may be contrary to process knows whether the plan before it may be so too.
    ///
    /// Two plans in a row that are contrary to process bring a member under procedural review. A plan comes before another where
    /// both are the member's and their numbers follow one another, or where the later record gives the earlier one's last day as
    /// the end of the plan before. Plans that are not among the assessments are not looked for.
    public func knowingEarlierCycles() -> [StandardsAssessment] {
        map { later in
            guard later.contrary.outlook.counts,
                let earlier = first(where: { $0.contrary.outlook.counts && $0.comes(before: later) })
            else { return later }
            var later = later
            later.contrary.earlier = EarlierCycle(plan: earlier.process.plan, outlook: earlier.contrary.outlook)
            return later
        }
    }
}

extension ContraryOutlook.Level {
    /// Whether a plan of which this is known counts among those in a row.
    fileprivate var counts: Bool { self == .yes || self == .atRisk }
}

extension StandardsAssessment {
    fileprivate func comes(before later: StandardsAssessment) -> Bool {
        guard let code = process.member.code, code == later.process.member.code, process.plan != later.process.plan
        else { return false }
        if let number = process.plan.number, let next = later.process.plan.number { return number + 1 == next }
        guard let end = process.record.dates.end.day else { return false }
        return later.process.record.dates.previousEnd.day == end
    }
}
