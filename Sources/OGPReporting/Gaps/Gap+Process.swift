import Findings
import OGPModel
import OGPScoring

extension Gap {
    /// A gap in the process record of a plan.
    init(_ rule: RuleDescription, _ message: String, on item: ProcessInContext, fields: [String]) {
        self.init(
            rule: rule.id, kind: rule.kind, severity: rule.severity, member: item.member, plan: item.plan,
            commitment: nil, number: "", title: "", milestone: nil, theme: nil, item: item.name, message: message,
            why: rule.rationale, fix: rule.fix, sources: fields.flatMap { GapSource.sources(of: item, field: $0) })
    }
}

extension GapSource {
    /// The rows of a process record that an item rests on, each under the name of what it is about.
    static func sources(of item: ProcessInContext, field: String) -> [GapSource] {
        switch item.item {
        case .requirement(let requirement):
            requirement.evidence.map { row in
                let day = row.date.text
                return GapSource(
                    row.attribution.source, field: row.kind.rawValue,
                    value: day.isEmpty ? row.title : "\(day) \(row.title)")
            }
        case .contribution(let contribution, _):
            [GapSource(contribution.attribution.source, field: field, value: "")]
        }
    }

    private init(_ position: SourcePosition, field: String, value: String) {
        self.init(
            file: position.file, row: position.row, line: position.line, element: position.element, field: field,
            value: value)
    }
}
