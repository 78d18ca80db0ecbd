import Findings
import OGPCatalogues
import OGPModel

/// Turns the items of one report into commitments and milestones.
struct DigitalStrategyDecoder {
    /// The agency, as the report names it.
    let agency: String
    /// The plan; `nil` where the report names no agency.
    let plan: ActionPlanID?
    let member: MemberReference
    /// The day of the report.
    let day: CivilDate?
    let agencyCell: SourceCell?
    let dates: DateTextReader
    let words: StatusWords
    let options: ImportOptions
    private let key: String

    init(
        _ outline: DigitalStrategyOutline, member: MemberReference, day: CivilDate?, options: ImportOptions,
        catalogues: ImportCatalogues
    ) {
        agency = outline.agency
        agencyCell = outline.agencyCell
        key = DocumentText.idPart(outline.agency)
        plan = key.isEmpty ? nil : ActionPlanID("DGS-" + key)
        self.member = member
        self.day = day
        self.options = options
        dates = DateTextReader(words: catalogues.dateWords)
        words = catalogues.statusWords
    }

    /// The id of an item: its own behind the agency's name, because every agency numbers its items alike. Without one it is
    /// made of the item's text.
    func id(of item: DigitalStrategyItem) -> String {
        let owner = key.isEmpty ? "DGS" : key
        if !item.id.isEmpty { return "\(owner)-\(item.id)" }
        var hash = StableTextHash()
        hash.add(item.text)
        return "\(owner)-\(hash.sixDigits)"
    }

    /// The commitment that an item is, without its milestones.
    func commitment<Sink: FindingSink>(_ item: DigitalStrategyItem, _ sink: inout Sink) -> Commitment {
        let id = id(of: item)
        var commitment = Commitment(
            id: CommitmentID(id), idSource: .derived, member: member, start: DateReading(.notStated(text: "")),
            end: date(item.dueDate), policyAreas: PolicyAreas(coded: 0, vocabulary: DigitalStrategyFormat.id),
            source: item.position)
        commitment.kind = .other
        commitment.plan = plan
        commitment.number = item.id
        commitment.title = item.text
        commitment.lead = agency.isEmpty ? [] : [agency]
        commitment.missing = missing(item)
        commitment.extra = extra(item)
        let answers = item.isRepeated ? "" : self.answers(item, record: 0)
        if !item.isRepeated { commitment.evidence = evidence(item, record: 0, id, &sink) }
        if let statement = statement(item, record: 0, text: answers, id, &sink), !item.isRepeated {
            commitment.assessments = [statement]
        } else {
            commitment.fullText = answers
        }
        if options.keptCells != .none { commitment.cells = cells(item) }
        return commitment
    }

    /// The milestone that an item is, with a part for each record of a repeated item. `parent` is the id of the item above
    /// as the report writes it, and `nil` where that is the commitment.
    func milestones<Sink: FindingSink>(
        _ item: DigitalStrategyItem, parent: String?, _ sink: inout Sink
    ) -> [Milestone] {
        let id = id(of: item)
        var milestone = Milestone(
            id: id, number: item.id, parent: parent, title: item.text, start: DateReading(.notStated(text: "")),
            end: date(item.dueDate), source: item.position)
        milestone.extra = extra(item)
        if item.isRepeated { return [milestone] + records(item, above: item.id.isEmpty ? id : item.id, &sink) }
        milestone.text = answers(item, record: 0)
        milestone.evidence = evidence(item, record: 0, id, &sink)
        milestone.assessments = statement(item, record: 0, text: "", id, &sink).map { [$0] } ?? []
        return [milestone]
    }

    /// The records of a repeated item. `parent` is the number of the milestone that they are parts of, and `nil` where the
    /// item is a commitment.
    func records<Sink: FindingSink>(
        _ item: DigitalStrategyItem, above parent: String?, _ sink: inout Sink
    ) -> [Milestone] {
        let id = id(of: item)
        return (0..<item.records).compactMap { record in
            let filled = item.fields.filter { !$0.value(record).isEmpty }
            guard let first = filled.first else { return nil }
            let name = filled.first { $0.type == "text" && !$0.asksForLink && $0.name != item.statusField?.name }
            let dateField = filled.first(where: \.asksForDate)
            var milestone = Milestone(
                id: "\(id)-\(record + 1)", number: "\(item.id)-\(record + 1)", parent: parent,
                title: name?.value(record) ?? item.text, start: DateReading(.notStated(text: "")),
                end: date(dateField?.value(record) ?? ""), source: first.element(of: record).position)
            milestone.text = answers(item, record: record, without: [name, dateField].compactMap { $0?.name })
            milestone.evidence = evidence(item, record: record, milestone.id, &sink)
            milestone.assessments = statement(item, record: record, text: "", milestone.id, &sink).map { [$0] } ?? []
            return milestone
        }
    }

    private func date(_ text: String) -> DateReading {
        text.isEmpty
            ? DateReading(.notStated(text: "")) : dates.read(text, in: DateContext(pinnedOrder: options.dateOrder))
    }

    private func missing(_ item: DigitalStrategyItem) -> [CommitmentField: Missing] {
        var missing: [CommitmentField: Missing] = [:]
        for field in [.planNumber, .shortTitle, .heading, .submitted, .supporting, .cluster, .start]
            as [CommitmentField]
        {
            missing[field] = .notCollected
        }
        if member.code == nil { missing[.memberCode] = .unrecognised }
        if plan == nil { missing[.plan] = .blank }
        if item.id.isEmpty { missing[.number] = .blank }
        if item.text.isEmpty { missing[.title] = .blank }
        if agency.isEmpty { missing[.lead] = .blank }
        if item.dueDate.isEmpty { missing[.end] = .blank }
        return missing
    }

    private func extra(_ item: DigitalStrategyItem) -> [ExtraCell] {
        item.due.isEmpty ? [] : [ExtraCell(header: "due", text: item.due)]
    }

    /// The answers of one record that are neither the status nor left out, each behind its question where there are several.
    private func answers(_ item: DigitalStrategyItem, record: Int, without left: [String] = []) -> String {
        let status = item.statusField?.name
        let filled = item.fields.filter {
            !$0.value(record).isEmpty && $0.name != status && !left.contains($0.name)
        }
        if filled.count == 1, left.isEmpty { return filled[0].value(record) }
        return filled.map { $0.label.isEmpty ? $0.value(record) : "\($0.label): \($0.value(record))" }
            .joined(separator: "\n")
    }

    private func cells(_ item: DigitalStrategyItem) -> [SourceCell] {
        var cells = [SourceCell(header: "id", text: item.id, position: item.position, field: "id")]
        for (name, field) in [("text", "title"), ("due_date", "end"), ("parent", "number")] {
            if let element = item.element.child(name) { cells.append(element.cell(field: field)) }
        }
        if let status = item.statusField { cells.append(status.element(of: 0).cell(field: "completion")) }
        if let agencyCell { cells.append(agencyCell) }
        return cells
    }
}

extension DigitalStrategyDecoder {
    /// The plan that a report is on. The report has no title and no period of its own.
    func plan(id: ActionPlanID, generated: String, file: String) -> ActionPlan {
        let silent = DateReading(.notStated(text: ""))
        var plan = ActionPlan(
            id: id, idSource: .derived, member: member, start: silent, end: silent,
            source: SourcePosition(file: file, line: 1, element: "/report"))
        plan.kind = .other
        plan.title = "Digital Government Strategy"
        plan.lead = [agency]
        if !generated.isEmpty { plan.extra = [ExtraCell(header: "generated", text: generated)] }
        return plan
    }
}
