import OGPCatalogues
import OGPModel

extension PlanItem {
    /// A commitment.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - plan: The plan as the file states it, whose values are not repeated; `nil` where it does not.
    ///   - dates: How the importer reads words of dates.
    init(_ commitment: Commitment, in plan: ActionPlan?, _ dates: PlanDateReading) {
        self.init(.commitment)
        addIdentity(commitment, plan)
        addMember(commitment.member, commitment.missing, plan)
        addTexts(commitment)
        let missing = commitment.missing
        add("start", commitment.start, missing: missing[.start], of: commitment.member, dates)
        add("end", commitment.end, missing: missing[.end], of: commitment.member, dates)
        add("lead", list: commitment.lead, missing: missing[.lead])
        add("supporting", list: commitment.supporting, missing: missing[.supporting])
        add("cluster", commitment.cluster, missing: missing[.cluster])
        add("assessedWith", list: commitment.assessedWith.map(\.text))
        add(commitment.policyAreas)
        add("claimedValue", list: commitment.claimedValues.map(\.rawValue))
        add(commitment.ratings)
        add("url", commitment.url)
        add(commitment.contact)
        add("privateNote", commitment.privateNote)
        add(SourceFields(commitment.source))
        children = commitment.stakeholders.map(PlanItem.init)
        children += commitment.milestones.map { PlanItem($0, of: commitment.member, dates) }
        children += commitment.assessments.map(PlanItem.init) + commitment.evidence.map(PlanItem.init)
        children += commitment.published.map(PlanItem.init) + commitment.extra.map(PlanItem.init)
    }

    private mutating func addIdentity(_ commitment: Commitment, _ plan: ActionPlan?) {
        let missing = commitment.missing
        add("id", commitment.id.text)
        if commitment.idSource != .given { add("idSource", commitment.idSource.rawValue) }
        let usual = plan?.kind ?? (commitment.plan == nil ? .standalone : .actionPlan)
        if commitment.kind != usual { add("kind", commitment.kind.rawValue) }
        if let id = commitment.plan {
            add(PlanField("plan", id.text, missing: missing[.plan]))
        } else {
            add(.none("plan", missing: missing[.plan]))
        }
        inherit("planNumber", commitment.planNumber, plan?.number, missing[.planNumber])
        add("number", commitment.number, missing: missing[.number])
        inherit("submitted", commitment.submitted, plan?.submitted, missing[.submitted])
        inherit("planEndYear", commitment.planEndYear, plan?.endYear, nil)
        add("planDuration", commitment.planDuration)
    }

    private mutating func addTexts(_ commitment: Commitment) {
        let missing = commitment.missing
        add("title", commitment.title, missing: missing[.title])
        add("shortTitle", commitment.shortTitle, missing: missing[.shortTitle])
        add("heading", commitment.heading, missing: missing[.heading])
        add("fullText", commitment.fullText, missing: missing[.fullText])
        for text in commitment.answers { add(PlanField(text.part.rawValue, text.text)) }
        add(commitment.translations)
    }

    private mutating func inherit(_ name: String, _ value: Int?, _ plan: Int?, _ missing: Missing?) {
        inherit(name, value.map(String.init) ?? "", plan.map(String.init), missing)
    }

    /// Adds a value that the plan states too only where the two differ.
    private mutating func inherit(_ name: String, _ value: String, _ plan: String?, _ missing: Missing?) {
        let inherited = plan ?? ""
        if value == inherited, value.isEmpty || missing == nil { return add(name, "", missing: missing) }
        if value.isEmpty { return add(.none(name, missing: missing)) }
        add(name, value, missing: missing)
    }

    /// Adds the member, where it is not the plan's.
    private mutating func addMember(
        _ member: MemberReference, _ missing: [CommitmentField: Missing], _ plan: ActionPlan?
    ) {
        if member == plan?.member, missing[.memberCode] == nil, missing[.region] == nil { return }
        add(member, code: missing[.memberCode], region: missing[.region])
    }

    /// Adds a member. What is unknown of it is said, so that no catalogue fills it in.
    mutating func add(_ member: MemberReference, code: Missing? = nil, region: Missing? = nil) {
        add(PlanField("member.name", member.name))
        add(PlanField("member.nameInSource", member.nameInSource))
        let parts = [
            ("member.code", member.code, code), ("member.level", member.level?.rawValue, nil),
            ("member.region", member.region, region),
        ]
        for (name, value, missing) in parts {
            if let value {
                add(PlanField(name, value, missing: missing))
            } else {
                add(.none(name, missing: missing))
            }
        }
    }

    private mutating func add(_ areas: PolicyAreas) {
        add("policyAreas.vocabulary", areas.vocabulary)
        if areas.coded != areas.present.count { add("policyAreas.coded", areas.coded) }
        add("policyAreas.area", list: areas.present)
        add("policyAreas.notCoded", list: areas.notCoded)
    }
}
