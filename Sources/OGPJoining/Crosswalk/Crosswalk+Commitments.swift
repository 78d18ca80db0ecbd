public import OGPModel

extension Crosswalk {
    /// A commitment with its milestones, under the ids that count.
    ///
    /// - Parameters:
    ///   - commitment: The commitment as its source has it.
    ///   - use: Takes which matches were used.
    /// - Returns: The commitment under the ids that count.
    public func matched(_ commitment: Commitment, noting use: inout CrosswalkUse) -> Commitment {
        if isEmpty { return commitment }
        var matched = commitment
        use.note(commitment, of: self)
        if let plan = commitment.plan, let place = matches(.plan, plan.text).first {
            matched.plan = ActionPlanID(matches[place].to)
            use.used(place, by: commitment)
        }
        if let place = place(of: commitment, under: matched.plan) {
            matched.id = CommitmentID(matches[place].to)
            matched.extra.append(ExtraCell(header: Self.ownID, text: commitment.id.text))
            use.used(place, by: commitment)
        }
        let owners = [commitment.id.text, matched.id.text, commitment.number].filter { !$0.isEmpty }
        for index in matched.milestones.indices {
            match(&matched.milestones[index], of: owners) { use.used($0, by: commitment) }
        }
        return matched
    }

    /// The match of a commitment: by its id, or by its id or number within its plan.
    private func place(of commitment: Commitment, under plan: ActionPlanID?) -> Int? {
        let plans = [commitment.plan?.text, plan?.text].compactMap(\.self)
        let byID = matches(.commitment, commitment.id.text).first {
            matches[$0].within.isEmpty || plans.contains(matches[$0].within)
        }
        return byID ?? matches(.commitment, commitment.number).first { plans.contains(matches[$0].within) }
    }

    private func match(_ milestone: inout Milestone, of owners: [String], _ used: (Int) -> Void) {
        let byID = matches(.milestone, milestone.id).first {
            matches[$0].within.isEmpty || owners.contains(matches[$0].within)
        }
        let place = byID ?? matches(.milestone, milestone.number).first { owners.contains(matches[$0].within) }
        if let parent = milestone.parent {
            let above = matches(.milestone, parent).first {
                matches[$0].within.isEmpty || owners.contains(matches[$0].within)
            }
            if let above { milestone.parent = matches[above].to }
        }
        guard let place else { return }
        let match = matches[place]
        let own = milestone.id.isEmpty ? milestone.number : milestone.id
        milestone.extra.append(ExtraCell(header: Self.ownID, text: own))
        if milestone.id == match.from || milestone.id.isEmpty { milestone.id = match.to }
        if milestone.number == match.from { milestone.number = match.to }
        used(place)
    }
}
