import OGPCatalogues
import OGPModel

extension PlanItem {
    /// A statement about how far something is.
    init(_ assessment: Assessment) {
        self.init(.update)
        add("role", assessment.role.rawValue)
        add("stage", assessment.stage.rawValue)
        add("date", assessment.date?.description)
        if assessment.year != assessment.date?.year { add("year", assessment.year) }
        add("by", assessment.by)
        add("status", assessment.status)
        add("said", assessment.said)
        add("percent", assessment.percent?.words)
        add("claim", assessment.claim?.rawValue)
        add("lifecycle", assessment.lifecycle?.rawValue)
        if assessment.isNothingNew { add("nothingNew", "true") }
        add("text", assessment.text)
        add("challenges", assessment.challenges)
        add(assessment.translations)
        children = assessment.evidence.map(PlanItem.init)
    }

    /// Something that shows what was done.
    init(_ evidence: Evidence) {
        self.init(.evidence)
        add("date", evidence.date?.description)
        if let link = evidence.link { add(PlanField("link", link)) }
        add("text", evidence.text)
    }

    /// A person, institution or group.
    init(_ stakeholder: Stakeholder) {
        self.init(.stakeholder)
        if stakeholder.kind != .unknown { add("kind", stakeholder.kind.rawValue) }
        if stakeholder.role != .unknown { add("role", stakeholder.role.rawValue) }
        add("name", stakeholder.name)
        add("said", stakeholder.said)
    }

    /// A value that the source derived itself.
    init(_ cell: PublishedCell) {
        self.init(.published)
        add("column", cell.column.rawValue)
        add("header", cell.header)
        add("text", cell.text)
    }

    /// A value that no field of the model holds.
    init(_ cell: ExtraCell) {
        self.init(.extra)
        add("header", cell.header)
        add("text", cell.text)
    }

    /// An entry of the process record of a member's plan.
    init(_ entry: ProcessEntry, of member: MemberReference, _ dates: PlanDateReading) {
        self.init(.process)
        add("requirement", entry.requirement)
        add("event", entry.event)
        add("title", entry.title)
        add("status", entry.status)
        add("start", entry.start, of: member, dates)
        add("end", entry.end, of: member, dates)
        add("text", entry.text)
        add(SourceFields(entry.source))
        children = entry.participants.map(PlanItem.init) + entry.evidence.map(PlanItem.init)
    }

    /// Adds a coded value, unless nothing was collected.
    mutating func add<Value>(coded name: String, _ value: Coded<Value>, _ label: (Value) -> String) {
        if value == .notCollected { return }
        if case .unrecognised(let text) = value { return add(PlanField(name, text, missing: .unrecognised)) }
        add(PlanField(name, value.value.map(label), missing: value.missing))
    }

    /// Adds a status, whatever it is.
    private mutating func add(_ name: String, _ status: Coded<ReportedStatus>) {
        if status == .notCollected { return add(PlanField(name, nil, missing: .notCollected)) }
        add(coded: name, status) { $0.rawValue }
    }

    /// Adds contact details.
    mutating func add(_ contact: ContactDetails?) {
        add("contact.name", contact?.name)
        add("contact.position", contact?.position)
        add("contact.email", contact?.email)
        add("contact.telephone", contact?.telephone)
    }
}
