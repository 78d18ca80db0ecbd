import Findings
import OGPModel
import OGPScoring

extension EvidenceRow {
    /// The item in one line: its day, its title, its source where it has no link.
    var line: String {
        let day = date.isNotStated ? "no day" : date.text
        let name = title.isEmpty ? kind.rawValue : title
        return "\(day): \(name)"
    }

    /// The item in one cell, with its link.
    var cell: String { link.isEmpty ? line : "\(line) <\(link)>" }

    /// Where it stands, such as `record.csv, row 12`.
    var place: String {
        let source = attribution.source
        let row = source.row.map { ", row \($0)" } ?? source.line.map { ", line \($0)" } ?? ""
        return source.file + row
    }
}

extension EvidenceRow.Kind {
    /// What it is, for people.
    var words: String {
        switch self {
        case .forum: "Space for dialogue"
        case .forumRules: "Rules"
        case .forumMember: "Seat"
        case .meeting: "Meeting"
        case .website: "Website"
        case .repository: "Repository"
        case .repositoryUpdate: "Update of the repository"
        case .timeline: "Timeline"
        case .outreach: "Outreach"
        case .inputPeriod: "Mechanism for input"
        case .contribution: "Contribution"
        case .response: "Response"
        case .report: "Report"
        case .answer: "Answer of the IRM"
        case .statement: "Statement"
        }
    }
}
