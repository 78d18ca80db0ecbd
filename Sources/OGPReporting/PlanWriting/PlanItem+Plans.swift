import OGPCatalogues
import OGPModel

extension PlanItem {
    /// A plan, apart from its commitments.
    init(_ plan: ActionPlan, _ dates: PlanDateReading) {
        self.init(.actionPlan)
        add("id", plan.id.text)
        if plan.idSource != .given { add("idSource", plan.idSource.rawValue) }
        if plan.kind != .actionPlan { add("kind", plan.kind.rawValue) }
        if plan.isWhole { add("whole", "true") }
        add(plan.member)
        add("number", plan.number)
        add("language", plan.language)
        add("title", plan.title)
        add("summary", plan.summary)
        add(plan.translations)
        add("submitted", plan.submitted)
        add("start", plan.start, of: plan.member, dates)
        add("end", plan.end, of: plan.member, dates)
        add("publishedOn", plan.published?.description)
        add("lead", list: plan.lead)
        add("url", plan.url)
        add(plan.contact)
        add("privateNote", plan.privateNote)
        add(SourceFields(plan.source))
        children = plan.process.map { PlanItem($0, of: plan.member, dates) }
        children += ProcessRows(plan.coCreation).rows.map(PlanItem.init) + plan.extra.map(PlanItem.init)
    }

    /// A milestone of a member's commitment.
    init(_ milestone: Milestone, of member: MemberReference, _ dates: PlanDateReading) {
        self.init(.milestone)
        add("id", milestone.id)
        add("number", milestone.number)
        if let parent = milestone.parent { add(PlanField("parent", parent)) }
        add("weight", milestone.weight.map { DecimalText.text($0, places: 3) })
        add("title", milestone.title)
        add("text", milestone.text)
        add("output", milestone.output)
        add(milestone.translations)
        add("start", milestone.start, of: member, dates)
        add("end", milestone.end, of: member, dates)
        add("lead", list: milestone.lead)
        add("supporting", list: milestone.supporting)
        add("privateNote", milestone.privateNote)
        add(SourceFields(milestone.source))
        children = milestone.stakeholders.map(PlanItem.init) + milestone.assessments.map(PlanItem.init)
        children += milestone.evidence.map(PlanItem.init) + milestone.extra.map(PlanItem.init)
    }
}
