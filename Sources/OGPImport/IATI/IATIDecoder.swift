import Findings
import OGPCatalogues
import OGPModel

/// Turns activities into commitments and, where they are the parents of others, into plans.
struct IATIDecoder {
    let words: StatusWords
    let dates: DateWords
    let options: ImportOptions
    /// The day the file was generated.
    let day: CivilDate?
    private let milestones: IATIMilestoneDecoder

    init(_ outline: IATIOutline, options: ImportOptions, catalogues: ImportCatalogues) {
        words = catalogues.statusWords
        dates = catalogues.dateWords
        self.options = options
        day = IATIDate.day(outline.generated)
        milestones = IATIMilestoneDecoder(words: words, dates: dates)
    }

    /// The id of an activity: its own, else one made of publisher and title.
    func id(of activity: IATIActivity) -> (text: String, source: IDSource) {
        if !activity.id.isEmpty { return (activity.id, .given) }
        let owner = activity.reporter.idPart(words)
        var hash = StableTextHash()
        for part in [owner, activity.title.chosen, activity.fullText(words: words)] { hash.add(part) }
        return ([owner.isEmpty ? "IATI" : owner, hash.sixDigits].joined(separator: "-"), .derived)
    }

    /// The commitment that an activity is.
    func commitment<Sink: FindingSink>(
        _ activity: IATIActivity, plan: ActionPlanID?, member: MemberReference, _ sink: inout Sink
    ) -> Commitment {
        let (id, source) = id(of: activity)
        var commitment = Commitment(
            id: CommitmentID(id), idSource: source, member: member,
            start: activity.date(firstOf: [.plannedStart, .actualStart]),
            end: activity.date(firstOf: [.plannedEnd, .actualEnd]), policyAreas: IATIAreas.areas(activity),
            source: activity.position)
        commitment.kind = .other
        commitment.plan = plan
        commitment.title = activity.title.chosen
        commitment.fullText = activity.fullText(words: words)
        let organisations = IATIOrganisations(activity, words: words)
        commitment.lead = organisations.lead
        commitment.stakeholders = organisations.stakeholders
        if let statement = statement(activity, &sink) { commitment.assessments = [statement] }
        commitment.milestones = milestones.milestones(activity, id: id)
        commitment.evidence = evidence(activity, text: commitment.fullText)
        commitment.url = activity.element.child("activity-website")?.text ?? ""
        let contacts = IATIContacts(activity, words: words)
        commitment.contact = contacts.contact
        commitment.stakeholders += contacts.others
        commitment.extra = extra(activity) + contacts.extra
        commitment.missing = missing(commitment)
        if options.keptCells != .none { commitment.cells = cells(activity) }
        return commitment
    }

    /// The plan that a parent activity is.
    func plan(_ activity: IATIActivity, member: MemberReference) -> ActionPlan {
        let (id, source) = id(of: activity)
        var plan = ActionPlan(
            id: ActionPlanID(id), idSource: source, member: member,
            start: activity.date(firstOf: [.plannedStart, .actualStart]),
            end: activity.date(firstOf: [.plannedEnd, .actualEnd]), source: activity.position)
        plan.kind = .other
        plan.title = activity.title.chosen
        plan.summary = activity.fullText(words: words)
        plan.language = activity.language
        plan.lead = IATIOrganisations(activity, words: words).lead
        plan.url = activity.element.child("activity-website")?.text ?? ""
        let contacts = IATIContacts(activity, words: words)
        plan.contact = contacts.contact
        let links = IATILink.all(inside: activity.element).compactMap { $0.attribute("url") }
        plan.extra =
            status(activity).map { [ExtraCell(header: "activity-status", text: $0.said)] } ?? []
        plan.extra += extra(activity) + contacts.extra + results(activity) { IATICodes.isOutput($0) }
        plan.extra += links.map { ExtraCell(header: "document-link", text: $0) }
        return plan
    }

    /// The plan that all activities of a publisher belong to that have no parent in the file.
    func plan(of reporter: IATIOrganisation, id: ActionPlanID, member: MemberReference, at position: SourcePosition)
        -> ActionPlan
    {
        let silent = DateReading(.notStated(text: ""))
        var plan = ActionPlan(
            id: id, idSource: .derived, member: member, start: silent, end: silent, source: position)
        plan.kind = .other
        plan.title = "Activities of \(reporter.label(words))"
        plan.lead = [reporter.label(words)]
        return plan
    }

    private func missing(_ commitment: Commitment) -> [CommitmentField: Missing] {
        var missing: [CommitmentField: Missing] = [:]
        for field in [.planNumber, .number, .shortTitle, .heading, .submitted, .supporting, .cluster]
            as [CommitmentField]
        {
            missing[field] = .notCollected
        }
        if commitment.member.code == nil { missing[.memberCode] = .unrecognised }
        if commitment.plan == nil { missing[.plan] = .blank }
        if commitment.title.isEmpty { missing[.title] = .blank }
        if commitment.fullText.isEmpty { missing[.fullText] = .blank }
        if commitment.lead.isEmpty { missing[.lead] = .blank }
        if case .notStated = commitment.start.meaning { missing[.start] = .blank }
        if case .notStated = commitment.end.meaning { missing[.end] = .blank }
        return missing
    }
}
