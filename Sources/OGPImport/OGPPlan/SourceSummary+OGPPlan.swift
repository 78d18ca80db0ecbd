import OGPModel

extension SourceSummary {
    /// Fills in what both forms of a plan file have shown so far.
    mutating func fill(_ head: PlanFileHead, _ decoder: PlanDecoder, plans: [ActionPlan], commitments: Int) {
        generation = head.version
        newest = head.newest(seen: decoder.newest)
        self.plans = plans
        isWholePlan = !plans.isEmpty && plans.allSatisfy(\.isWhole)
        self.commitments = commitments
        milestones = decoder.milestones
        milestoneParts = decoder.milestoneParts
        records = commitments + decoder.milestones + decoder.milestoneParts
    }
}
