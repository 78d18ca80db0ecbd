import OGPJoining
import OGPScoring

extension PlanInContext {
    /// Where the default menu of the rules on areas comes from.
    static let menuSource =
        "OGP, Strengthening Democracy and Protecting Civic Rights in the Digital Era, 26 April 2019, unless another menu "
        + "is chosen; crosswalk to tags by this project"

    /// Judges each area of the menu, unless its tags were not coded for the whole plan.
    ///
    /// - Parameters:
    ///   - namesUntagged: Whether areas for which no tag stands are said not to be judged, or passed over.
    ///   - verdict: Judges an area.
    /// - Returns: A judgement for each area.
    func judgeAreas(
        namesUntagged: Bool = false, _ verdict: (CoverageArea, CoverageCell) -> Judgement
    ) -> [PlanRule.Verdict] {
        menu.areas.map { area in
            let cell = tally.coverage[area.id]
            if !area.hasTags, cell.commitments.isEmpty, !namesUntagged { return (area.id, .outOfScope) }
            if let doubt = Self.doubt(of: area, cell) { return (area.id, .cannotJudge(doubt)) }
            return (area.id, verdict(area, cell))
        }
    }

    /// Why nothing can be said of an area, as a clause; `nil` where something can.
    static func doubt(of area: CoverageArea, _ cell: CoverageCell) -> String? {
        if !cell.commitments.isEmpty { return nil }
        if !area.hasTags { return "no tag stands for this area; whether a plan covers it is a question for a person" }
        if cell.coded == 0 { return "no tag for this area was coded in this plan's data" }
        return cell.notCoded > 0 ? "the tags for this area were coded for some of its commitments only" : nil
    }

    /// By what commitments stand in an area, as the end of a clause: the tags of the plan's own list, and accepted themes where
    /// some of the commitments stand in it by these.
    ///
    /// - Parameters:
    ///   - area: The area.
    ///   - cell: The commitments in it; none to say by what they would stand in it.
    ///   - coverage: The plan, whose list of tags is named.
    /// - Returns: "tagged with “Open Data”".
    static func sign(of area: CoverageArea, _ cell: CoverageCell, in coverage: PlanCoverage) -> String {
        let tagged = "tagged with \(area.tagList(in: coverage.vocabularies))"
        if cell.accepted == 0 { return tagged }
        let accepted = "in the area by an accepted theme"
        return cell.accepted == cell.commitments.count ? accepted : "\(tagged) or \(accepted)"
    }

    /// Judges areas with commitments, none of which is so.
    ///
    /// - Parameters:
    ///   - count: How many are so, and of how many that was assessed.
    ///   - unassessed: Why it cannot be judged where some were not assessed, as a clause.
    ///   - finding: What is said of the commitments, such as "none is verifiable".
    ///   - field: The field it rests on, beside the tags.
    /// - Returns: A judgement for each area.
    func judgePromised(
        _ count: (CoverageCell) -> AssessedCount, unassessed: String, finding: String, field: String
    ) -> [PlanRule.Verdict] {
        judgeAreas { area, cell in
            if cell.commitments.isEmpty { return .outOfScope }
            let found = count(cell)
            if found.count > 0 { return .holds }
            guard found.assessed == cell.commitments.count else { return .cannotJudge(unassessed) }
            guard completeness.isWhole else { return .cannotJudge(doubt) }
            let many = cell.commitments.count == 1 ? "1 commitment is" : "\(cell.commitments.count) commitments are"
            let sign = Self.sign(of: area, cell, in: tally.coverage)
            return .fires("\(many) \(sign); \(finding).", fields: ["policyAreas", field])
        }
    }
}
