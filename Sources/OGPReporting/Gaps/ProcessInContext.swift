import OGPCatalogues
public import OGPModel
public import OGPScoring

/// One item of a plan's process record as a rule sees it: a requirement of its standards, or a contribution.
public struct ProcessInContext: Sendable {
    /// What the item is.
    public enum Item: Sendable {
        /// A requirement, assessed.
        case requirement(RequirementAssessment)
        /// A contribution; the flag says whether a response to all contributions is published.
        case contribution(Contribution, isAnsweredTogether: Bool)
    }

    /// The plan.
    public let plan: ActionPlanID
    /// The member's name.
    public let member: String
    /// The day the plan was delivered; `nil` where it is not known.
    public let delivered: CivilDate?
    /// The item.
    public let item: Item
    /// The day asked for.
    public let asOf: CivilDate

    /// An item of a plan.
    public init(plan: ActionPlanID, member: String, delivered: CivilDate?, item: Item, asOf: CivilDate) {
        self.plan = plan
        self.member = member
        self.delivered = delivered
        self.item = item
        self.asOf = asOf
    }

    /// The items of a plan that was held against its standards.
    static func items(of assessment: StandardsAssessment) -> [ProcessInContext] {
        let items =
            assessment.requirements.map(Item.requirement)
            + assessment.record.contributions.map {
                .contribution($0, isAnsweredTogether: assessment.record.hasResponseToAll($0))
            }
        return items.map { item in
            ProcessInContext(
                plan: assessment.process.plan, member: assessment.process.member.name,
                delivered: assessment.record.dates.delivered.day, item: item, asOf: assessment.asOf)
        }
    }

    /// The requirement, where the item is one.
    var requirement: RequirementAssessment? {
        if case .requirement(let requirement) = item { requirement } else { nil }
    }

    /// What the item is called: the requirement's number, or the contribution's id.
    var name: String {
        switch item {
        case .requirement(let requirement): requirement.requirement.id
        case .contribution(let contribution, _): contribution.id
        }
    }
}
