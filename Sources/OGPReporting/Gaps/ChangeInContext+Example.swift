import Findings
import OGPCatalogues
import OGPJoining
import OGPModel

extension ChangeInContext {
    /// An invented milestone in two versions for a rule's examples: due at the end of August 2022, in a version of 1 November and
    /// one of 15 December 2022.
    static func example(
        beforeDay: String? = "2022-11-01", judgedOn: String = "2022-12-15", match: ItemChange.Match = .id,
        isDropped: Bool = false, isAdded: Bool = false,
        _ change: (inout Milestone, inout Milestone) -> Void = { _, _ in }
    ) -> ChangeInContext {
        var before = Milestone.example("C04.5.1", end: "2022-08-01/2022-08-31")
        before.lead = ["Ministry of Examples"]
        var after = before
        change(&before, &after)
        let commitment = CommitmentInContext.example().commitment
        let old = ItemVersion(
            commitment, milestone: before, place: 1, deadline: before.end.resolved(order: nil, basis: .none))
        let new = ItemVersion(
            commitment, milestone: after, place: 1, deadline: after.end.resolved(order: nil, basis: .none))
        return ChangeInContext(
            ItemChange(before: isAdded ? nil : old, after: isDropped ? nil : new, match: match),
            beforeDay: beforeDay.flatMap { CivilDate(iso: $0) }, judgedOn: CivilDate(iso: judgedOn) ?? .example,
            cutsThroughPlans: false, words: .example)
    }
}
