import Findings
import OGPCatalogues
import OGPModel

/// Turns the data elements of one schedule into commitments of the publisher.
struct IATIScheduleDecoder {
    let head: IATIScheduleHead
    /// The plan; `nil` where the schedule names no publisher.
    let plan: ActionPlanID?
    let member: MemberReference
    private let role: AssessorRole
    private let words: StatusWords
    private let dates: DateWords
    private let options: ImportOptions

    init(
        _ head: IATIScheduleHead, member: OrganisationMembers.Resolved, options: ImportOptions,
        catalogues: ImportCatalogues
    ) {
        self.head = head
        plan = head.key.isEmpty ? nil : ActionPlanID("IIS-" + head.key)
        self.member = member.reference
        role = member.isMember ? .government : .other
        words = catalogues.statusWords
        dates = catalogues.dateWords
        self.options = options
    }

    /// The commitment to publish one data element.
    func commitment(_ item: IATIScheduleElement) -> Commitment {
        let owner = head.key.isEmpty ? "IIS" : head.key
        var commitment = Commitment(
            id: CommitmentID("\(owner)-\(item.idPart)"), idSource: .derived, member: member,
            start: DateReading(.notStated(text: "")), end: date(of: item),
            policyAreas: PolicyAreas(coded: 0, vocabulary: IATIScheduleFormat.id), source: item.element.position)
        commitment.kind = .other
        commitment.plan = plan
        commitment.title = item.title
        commitment.heading = item.section
        commitment.fullText = item.definition
        commitment.lead = head.publisher.isEmpty ? [] : [head.publisher]
        if let statement = statement(on: item) {
            commitment.assessments = [statement]
        } else if !item.notes.isEmpty {
            commitment.extra.append(ExtraCell(header: "notes", text: item.notes))
        }
        if !item.exclusions.isEmpty {
            commitment.extra.append(ExtraCell(header: "exclusions", text: item.exclusions))
        }
        commitment.evidence = LinkedAddresses.evidence(
            in: [item.definition, item.notes, item.exclusions].joined(separator: "\n"))
        commitment.missing = missing(commitment)
        if options.keptCells != .none { commitment.cells = cells(item) }
        return commitment
    }

    /// The status of a data element, with the publisher's code and what it stands for.
    func status(of item: IATIScheduleElement) -> (status: Coded<ReportedStatus>, said: String) {
        let code = item.category.lowercased()
        let said = IATIScheduleElement.statuses[code].map { "\(item.category) (\($0))" } ?? item.category
        return (words.status(item.category), said)
    }

    /// When the data element is to be published.
    func date(of item: IATIScheduleElement) -> DateReading {
        item.element.child("publication-date").map { IATIDate($0, words: dates).reading }
            ?? DateReading(.notStated(text: ""))
    }

    /// The plan, with what the schedule says about publishing in general.
    func plan(_ id: ActionPlanID, rows: [DocumentElement], at position: SourcePosition) -> ActionPlan {
        let timetable = rows.first { $0.name == "publication-timetable" }
        func date(_ name: String) -> DateReading {
            let text = timetable?.attribute(name) ?? ""
            if text.isEmpty { return DateReading(.notStated(text: "")) }
            let day = IATIDate.day(text).map { DateReading(.settled(Deadline(text: text, day: $0, basis: .cell))) }
            return day ?? DateTextReader(words: dates).read(text)
        }
        var plan = ActionPlan(
            id: id, idSource: .derived, member: member, start: date("date-initial"), end: date("date-full"),
            source: position)
        plan.kind = .other
        plan.title = "IATI implementation schedule of \(head.publisher)"
        plan.published = head.day
        plan.lead = [head.publisher]
        if !head.version.isEmpty { plan.extra.append(ExtraCell(header: "version", text: head.version)) }
        let publishing = IATISchedulePublishing(rows)
        plan.extra += publishing.extra
        plan.contact = publishing.contact
        return plan
    }

    private func statement(on item: IATIScheduleElement) -> Assessment? {
        let (status, said) = status(of: item)
        if case .blank = status { return nil }
        return Assessment(
            role: role, by: head.publisher, stage: .progress, date: head.day, status: status, said: said,
            text: item.notes)
    }

    private func missing(_ commitment: Commitment) -> [CommitmentField: Missing] {
        var missing: [CommitmentField: Missing] = [:]
        for field in [
            .planNumber, .number, .shortTitle, .submitted, .supporting, .cluster, .start,
        ] as [CommitmentField] {
            missing[field] = .notCollected
        }
        if member.code == nil { missing[.memberCode] = .unrecognised }
        if plan == nil { missing[.plan] = .blank }
        if commitment.fullText.isEmpty { missing[.fullText] = .blank }
        if commitment.lead.isEmpty { missing[.lead] = .blank }
        if case .notStated = commitment.end.meaning { missing[.end] = .blank }
        return missing
    }

    private func cells(_ item: IATIScheduleElement) -> [SourceCell] {
        var cells = [item.element.cell(item.title, field: "title")]
        if let status = item.element.child("status") {
            cells.append(status.cell(item.category, field: "completion"))
        }
        if let date = item.element.child("publication-date") { cells.append(date.cell(field: "end")) }
        if let definition = item.element.child("provider-definition") {
            cells.append(definition.cell(field: "fullText"))
        }
        if let cell = head.publisherCell { cells.append(cell) }
        return cells
    }
}
