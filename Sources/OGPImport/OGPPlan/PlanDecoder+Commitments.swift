import Findings
import OGPCatalogues
import OGPModel

extension PlanDecoder {
    /// The commitment that an item states.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - plan: The plan as the file states it, whose values the commitment takes over where it states none.
    ///   - id: The plan's id; `nil` for a commitment without plan.
    /// - Returns: The commitment.
    mutating func commitment(_ item: PlanItem, in plan: ActionPlan?, id: ActionPlanID?) -> Commitment {
        commitmentID = optional(item, "id")
        language = plan?.language ?? ""
        let member = member(item, inherited: plan?.member)
        var missing: [CommitmentField: Missing] = [:]
        let start = date(item, "start", of: member, missing: &missing[.start])
        let end = date(item, "end", of: member, missing: &missing[.end])
        var commitment = Commitment(
            id: CommitmentID(commitmentID ?? ""), idSource: choice(item, "idSource", IDSource.self) ?? .given,
            member: member, start: start, end: end, policyAreas: policyAreas(item), source: source(item))
        commitment.plan = id
        commitment.kind =
            choice(item, "kind", CommitmentKind.self) ?? plan?.kind ?? (id == nil ? .standalone : .actionPlan)
        fillTexts(&commitment, item, plan)
        fillYears(&commitment, item, plan)
        fillParts(&commitment, item)
        for field in CommitmentField.allCases where field != .start && field != .end {
            missing[field] = self.missing(item, field.planName)
        }
        commitment.missing = missing
        if !statesMissing { addImpliedMissing(&commitment) }
        settleID(&commitment, item)
        commitment.cells = cells(item)
        reportUnknown(item)
        reportPlaceholders(item, Self.filledIn)
        return trimmed(commitment)
    }

    /// The fields of a commitment template in which a placeholder may be left.
    private static let filledIn = ["title", "start", "end", "lead"] + TextPart.questions.map(\.rawValue)

    private func fillTexts(_ commitment: inout Commitment, _ item: PlanItem, _ plan: ActionPlan?) {
        commitment.number = item.text("number")
        commitment.title = text(item, "title")
        commitment.shortTitle = text(item, "shortTitle")
        commitment.heading = text(item, "heading")
        commitment.fullText = text(item, "fullText")
        commitment.answers = TextPart.questions.compactMap { part in
            let text = text(item, part.rawValue)
            return text.isEmpty ? nil : PlanText(part, text: text)
        }
        commitment.translations = translations(item)
        commitment.cluster = optional(item, "cluster")
        commitment.assessedWith = list(item, "assessedWith").map(CommitmentID.init)
        commitment.lead = list(item, "lead")
        commitment.supporting = list(item, "supporting")
        commitment.url = item.text("url")
        commitment.contact = contact(item)
        commitment.privateNote = item.text("privateNote")
    }

    private mutating func fillYears(_ commitment: inout Commitment, _ item: PlanItem, _ plan: ActionPlan?) {
        commitment.planNumber = takesOver(item, "planNumber") ? plan?.number ?? "" : item.text("planNumber")
        commitment.submitted = takesOver(item, "submitted") ? plan?.submitted : number(item, "submitted")
        commitment.planEndYear = takesOver(item, "planEndYear") ? plan?.endYear : number(item, "planEndYear")
        commitment.planDuration = number(item, "planDuration")
        note(year: commitment.submitted, "a plan submitted in")
    }

    private mutating func fillParts(_ commitment: inout Commitment, _ item: PlanItem) {
        commitment.claimedValues = item.main("claimedValue").filter(\.isStated).compactMap {
            choice($0, "claimedValue", OGPValue.self)
        }
        commitment.ratings = ratings(item)
        commitment.stakeholders = stakeholders(item)
        commitment.milestones = milestones(item, of: commitment.member)
        commitment.assessments = updates(item)
        commitment.evidence = evidence(item)
        commitment.published = item.parts(.published).compactMap { part in
            reportUnknown(part)
            return choice(part, "column", PublishedColumn.self).map {
                PublishedCell(column: $0, header: part.text("header"), text: part.text("text"))
            }
        }
        commitment.extra = extra(item)
    }

    /// Whether an item leaves a value to its plan.
    private func takesOver(_ item: PlanItem, _ name: String) -> Bool {
        item.first(name).map { !$0.isStated && !$0.isNone } ?? true
    }

    private mutating func policyAreas(_ item: PlanItem) -> PolicyAreas {
        let present = list(item, "policyAreas.area")
        return PolicyAreas(
            present: present, notCoded: list(item, "policyAreas.notCoded"),
            coded: number(item, "policyAreas.coded") ?? present.count, vocabulary: item.text("policyAreas.vocabulary"))
    }

    /// Without kinds stated, what is absent is blank: the file has a place for everything.
    private func addImpliedMissing(_ commitment: inout Commitment) {
        let empty: [(CommitmentField, Bool)] = [
            (.planNumber, commitment.planNumber.isEmpty), (.number, commitment.number.isEmpty),
            (.title, commitment.title.isEmpty), (.shortTitle, commitment.shortTitle.isEmpty),
            (.fullText, commitment.fullText.isEmpty), (.heading, commitment.heading.isEmpty),
            (.submitted, commitment.submitted == nil), (.cluster, commitment.cluster == nil),
            (.lead, commitment.lead.isEmpty), (.supporting, commitment.supporting.isEmpty),
            (.start, commitment.start.text.isEmpty), (.end, commitment.end.text.isEmpty),
            (.region, commitment.member.region == nil),
        ]
        for (field, isEmpty) in empty where isEmpty && commitment.missing[field] == nil {
            commitment.missing[field] = .blank
        }
        if commitment.plan == nil, commitment.missing[.plan] == nil { commitment.missing[.plan] = .notApplicable }
        if commitment.member.code == nil, commitment.missing[.memberCode] == nil {
            commitment.missing[.memberCode] = .unrecognised
        }
    }

    /// Makes an id of the content where the file gives none.
    private mutating func settleID(_ commitment: inout Commitment, _ item: PlanItem) {
        guard commitment.id.text.isEmpty else { return }
        let owner = commitment.member.owner
        var hash = StableTextHash()
        let plan = commitment.plan?.text ?? ""
        for part in [owner, plan, commitment.number, commitment.title, commitment.fullText] { hash.add(part) }
        for answer in commitment.answers { hash.add(answer.text) }
        let number = commitment.number.filter { !$0.isWhitespace }
        let parts = [owner, commitment.planNumber, number, hash.sixDigits].filter { !$0.isEmpty }
        commitment.id = CommitmentID(parts.joined(separator: "-"))
        commitment.idSource = .derived
        reportDerived("the commitment", commitment.id.text, at: item.position)
    }

    /// The values with their places, where they are asked for.
    private func cells(_ item: PlanItem) -> [SourceCell] {
        if options.keptCells == .none { return [] }
        return item.values.flatMap { name, values in values.map { (name: name, value: $0) } }
            .filter { !$0.name.hasPrefix("source.") && $0.value.isStated }
            .sorted { $0.value.place < $1.value.place }
            .map {
                SourceCell(
                    header: $0.name, text: $0.value.text, position: $0.value.position,
                    field: PlanVocabulary.exportField($0.name))
            }
    }

    /// The commitment without the texts that nobody asked for.
    private func trimmed(_ commitment: Commitment) -> Commitment {
        if options.detail == .whole { return commitment }
        var commitment = commitment
        commitment.fullText = ""
        commitment.heading = ""
        commitment.answers = []
        commitment.translations = []
        return commitment
    }
}

extension CommitmentField {
    /// The field of a plan file whose absence it speaks of.
    fileprivate var planName: String {
        switch self {
        case .memberCode: "member.code"
        case .region: "member.region"
        default: rawValue
        }
    }
}
