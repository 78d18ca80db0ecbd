public import OGPModel

extension SourceFacts {
    /// What can be said about the completeness of one plan.
    ///
    /// OGP numbers commitments per member across all plans. A plan is known to be whole when its numbers have no hole and
    /// meet those of the member's plans before and after it; of a member's newest plan that can never be known.
    public func completeness(of plan: ActionPlanID) -> PlanCompleteness {
        guard let facts = plans[plan] else { return .unknown("the plan is not in the input") }
        if facts.isStatedWhole { return .stated }
        guard !facts.ids.numbers.isEmpty else {
            return .unknown("its commitments carry no serial ids, so holes cannot be seen")
        }
        guard let (prefix, range) = facts.ids.unbroken else {
            return .broken("its commitment ids leave holes")
        }
        let others = otherNumbers(prefix: prefix, than: plan)
        if range.lowerBound > 1, !others.contains(range.lowerBound - 1) {
            return .broken(
                "\(Self.id(prefix, range.lowerBound - 1)), the id before its first, is not in the input")
        }
        if !others.contains(range.upperBound + 1) {
            return .unknown("nothing in the input follows its last id, \(Self.id(prefix, range.upperBound))")
        }
        return .unbroken
    }

    private func otherNumbers(prefix: String, than plan: ActionPlanID) -> Set<Int> {
        plans.reduce(into: []) { numbers, entry in
            guard entry.key != plan, let seen = entry.value.ids.numbers[prefix] else { return }
            numbers.formUnion(seen)
        }
    }

    private static func id(_ prefix: String, _ number: Int) -> String {
        let digits = String(number)
        return prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
