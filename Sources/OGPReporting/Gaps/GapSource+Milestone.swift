import Findings
import OGPJoining
import OGPModel

extension GapSource {
    /// A field of one version of a commitment or milestone.
    init(_ version: ItemVersion, field: String) {
        guard let milestone = version.milestone else {
            let names = ["deadline": "end", "milestoneTitle": "title"]
            let name = names[field] ?? field
            let value = name == "title" ? version.commitment.displayTitle : version.commitment.sourceText(of: name)
            self.init(version.commitment, field: name, value: value)
            return
        }
        self.init(milestone, field: field, value: milestone.sourceText(of: field) ?? "")
    }

    private init(_ milestone: Milestone, field: String, value: String) {
        let source = milestone.source
        self.init(
            file: source.file, row: source.row, line: source.line, element: source.element, field: field, value: value)
    }

    /// A field of a milestone's record, or of its commitment's where the milestone has no such field.
    init(_ item: MilestoneInContext, field: String) {
        guard let value = item.milestone.sourceText(of: field) else {
            self.init(item.commitment, field: field, value: item.commitment.sourceText(of: field))
            return
        }
        self.init(item.milestone, field: field, value: value)
    }
}

extension Milestone {
    /// What it is called in a reference: its number in the plan, else the source's id, else its place.
    func name(place: Int) -> String {
        if !number.isEmpty { return number }
        return id.isEmpty ? "#\(place)" : id
    }

    /// The title for people; the beginning of the text where there is none.
    var displayTitle: String { title.isEmpty ? ShortText.cut(text) : title }

    /// A field's value as a reader would quote it; `nil` for a field that milestones do not have.
    func sourceText(of field: String) -> String? {
        switch field {
        case "deadline": end.text
        case "milestoneStart": start.text
        case "milestone": number
        case "milestoneTitle": title
        case "parent": parent
        case "status": statusText
        case "statuses": assessments.map(\.word).joined(separator: "; ")
        case "evidence": allEvidence.map { $0.link ?? $0.text }.joined(separator: "; ")
        case "lead": lead.joined(separator: "; ")
        default: nil
        }
    }

    private var statusText: String {
        guard let latest = assessments.last(where: { $0.status.isCoded }) else { return status.label }
        return latest.said.isEmpty ? latest.status.label : latest.said
    }
}
