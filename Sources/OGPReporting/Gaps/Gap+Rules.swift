import Findings
import OGPJoining
public import OGPModel
import OGPScoring

extension Gap {
    /// A gap of one commitment.
    init(_ rule: RuleDescription, _ message: String, on commitment: Commitment, fields: [String]) {
        self.init(
            rule: rule.id, kind: rule.kind, severity: rule.severity, member: commitment.member.name,
            plan: commitment.plan, commitment: commitment.id, number: commitment.number, title: commitment.displayTitle,
            milestone: nil,
            theme: nil,
            message: message, why: rule.rationale, fix: rule.fix,
            sources: fields.map {
                GapSource(commitment, field: $0, value: commitment.sourceText(of: $0))
            })
    }

    /// A gap of a question that goes with a commitment; `nil` where it is about all of them.
    init(
        _ rule: RuleDescription, _ message: String, on commitment: Commitment, question: String?, fields: [String]
    ) {
        self.init(rule, message, on: commitment, fields: fields)
        self.question = question
    }

    /// A gap of one milestone.
    ///
    /// - Parameters:
    ///   - rule: The rule that fired.
    ///   - message: What was found.
    ///   - item: The milestone.
    ///   - place: Its place among the milestones of its commitment, from 1.
    ///   - fields: The fields it rests on.
    init(
        _ rule: RuleDescription, _ message: String, on item: MilestoneInContext, place: Int, fields: [String]
    ) {
        self.init(rule, message, on: item.commitment, fields: [])
        milestone = item.milestone.name(place: place)
        milestoneTitle = item.milestone.displayTitle
        sources = fields.map { GapSource(item, field: $0) }
    }

    /// A gap of a commitment or milestone beside an earlier version of its plan; `nil` where there is no version at all. It rests
    /// on the cells of both.
    init?(_ rule: RuleDescription, _ message: String, on change: ItemChange, fields: [String]) {
        guard let item = change.after ?? change.before else { return nil }
        self.init(rule, message, on: item.commitment, fields: [])
        milestone = item.milestone?.name(place: item.place)
        milestoneTitle = item.milestone?.displayTitle ?? ""
        sources = [change.before, change.after].compactMap { $0 }.flatMap { version in
            fields.map { GapSource(version, field: $0) }
        }
    }

    /// A gap of a whole plan.
    init(_ rule: RuleDescription, _ message: String, on plan: PlanInContext, theme: String?, fields: [String]) {
        self.init(
            rule: rule.id, kind: rule.kind, severity: rule.severity, member: plan.facts.member.name,
            plan: plan.facts.id, commitment: nil, number: "", title: "", milestone: nil, theme: theme, message: message,
            why: rule.rationale, fix: rule.fix, sources: plan.tally.firstSource.map { [$0] } ?? [])
    }

    /// A gap between what the context records and the plans of a member: it stands with the latest of the plans looked at.
    init(_ rule: RuleDescription, _ message: String, on item: NeedInContext, fields: [String]) {
        let event = item.decisiveEvents.first ?? item.need.events.first
        self.init(
            rule: rule.id, kind: rule.kind, severity: rule.severity, member: item.need.member.name,
            plan: item.answering.last?.facts.id, commitment: nil, number: "", title: "", milestone: nil,
            theme: item.need.theme, message: message, why: rule.rationale, fix: rule.fix,
            sources: event.map { event in
                event.cells.filter { fields.contains($0.field) }.map { cell in
                    GapSource(
                        file: event.source.file, row: event.source.row, line: event.source.line, field: cell.field,
                        value: cell.value)
                }
            } ?? [])
        recorded = item.need.name
    }
}

extension Commitment {
    /// The title for people: the short title where there is one, else the title, else the number.
    public var displayTitle: String {
        if !shortTitle.isEmpty { return shortTitle }
        if !title.isEmpty { return title }
        return number.isEmpty ? id.text : "Commitment \(number)"
    }

    /// A field's value as a reader would quote it.
    func sourceText(of field: String) -> String {
        switch field {
        case "verifiable": ratings.verifiable.quoted { $0 ? "yes" : "no" }
        case "specificity": ratings.specificity.label
        case "relevant": ratings.relevant.quoted { $0 ? "yes" : "no" }
        case "potentialImpact": ratings.potentialImpact.label
        case "potentialForResults": ratings.potentialForResults.label
        case "completionMidTerm": ratings.completionMidTerm.label
        case "completionEndOfTerm": ratings.completionEndOfTerm.label
        case "results": ratings.results.label
        case "carriedForward": ratings.carriedForward.quoted { $0 ? "yes" : "no" }
        case "lead": lead.isEmpty ? missing[.lead]?.rawValue ?? "" : lead.joined(separator: "; ")
        case "start": start.text
        case "end": end.text
        case "submitted": submitted.map(String.init) ?? ""
        case "planEndYear": planEndYear.map(String.init) ?? ""
        case "plan": planText
        case "number": number
        case "milestones": milestones.isEmpty ? "" : String(milestones.count)
        case "statuses": assessments.map(\.word).joined(separator: "; ")
        case "evidence": evidence.map { $0.link ?? $0.text }.joined(separator: "; ")
        case "title": ShortText.cut(displayTitle)
        case "policyAreas": policyAreas.present.joined(separator: "; ")
        default: ""
        }
    }
}

extension Coded {
    /// The value in words, or the name of the kind of missing.
    func quoted(_ words: (Value) -> String) -> String {
        value.map(words) ?? missing?.rawValue ?? ""
    }
}
