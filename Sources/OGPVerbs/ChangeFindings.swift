import ByteReading
import Findings
import OGPModel
import OGPReporting

/// What moved since an earlier version of the plans, as findings: the judgements of the gap rules on changes.
enum ChangeFindings {
    /// The findings; none where there is no earlier version.
    ///
    /// - Throws: what reading the inputs and the earlier version throws.
    static func findings(_ request: ReadRequest, _ before: EarlierVersion?) throws -> [Finding] {
        guard let before else { return [] }
        let rules = Set(GapRules.changeRules.map(\.description.id))
        return try GapsVerb.run(request, rules: rules, before: before).report.gaps.map { gap in
            let source = gap.sources.first { $0.file != before.file.name } ?? gap.sources.first
            let position = SourcePosition(
                file: source?.file ?? before.file.name, row: source?.row, line: source?.line, element: source?.element)
            let item = gap.milestone.map { "milestone \($0): " } ?? ""
            return Finding(
                gap.severity >= .medium ? .changedAgainst : .changed, "\(item)\(gap.message) (rule \(gap.rule))",
                at: position, field: source?.field, value: source?.value, commitment: gap.commitment?.text, fix: gap.fix
            )
        }
    }
}
