public import OGPModel

extension SourceFacts {
    /// Each member's plan in force on a day, otherwise its latest plan.
    ///
    /// A plan is in force from its year of submission to the end year that the source states. Where several are in force,
    /// the one submitted last counts, then the one with the higher number. Without end years the latest plan counts.
    public func currentPlans(asOf day: CivilDate) -> Set<ActionPlanID> {
        Set(
            plansByMember(among: Set(plans.keys)).compactMap { plans in
                let inForce = plans.filter { $0.isInForce(in: day.year) }
                return (inForce.isEmpty ? plans : inForce).max { $0.isBefore($1) }?.id
            })
    }

    /// Plans sorted by member, each member's from the earliest to the latest; the members by code, else by name.
    public func plansByMember(among chosen: Set<ActionPlanID>) -> [[PlanFacts]] {
        var byMember: [String: [PlanFacts]] = [:]
        for plan in plans.values where chosen.contains(plan.id) {
            byMember[plan.member.code ?? plan.member.nameInSource, default: []].append(plan)
        }
        return byMember.sorted { $0.key < $1.key }.map { $0.value.sorted { $0.isBefore($1) } }
    }
}

extension PlanFacts {
    /// Whether the plan is in force in a year, by the years that the source states.
    func isInForce(in year: Int) -> Bool {
        guard let submitted, let endYear else { return false }
        return submitted <= year && year <= endYear
    }

    /// Orders a member's plans: by year of submission, then by number, then by id.
    func isBefore(_ other: PlanFacts) -> Bool {
        let here = (submitted ?? Int.min, Int(number) ?? 0)
        let there = (other.submitted ?? Int.min, Int(other.number) ?? 0)
        return here == there ? id < other.id : here < there
    }
}

extension SourceFacts {
    /// The members of the plans, by today's name or the source's own.
    public var memberNames: Set<String> { Set(plans.values.map(\.member.name)) }
}
