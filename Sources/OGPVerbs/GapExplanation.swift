import Findings
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring

/// Explains a gap by its rule and the cells it rests on.
enum GapExplanation {
    static func explain(
        _ ref: String, _ request: ReadRequest, _ ask: (Set<String>) throws -> GapsVerb.Answer
    ) throws -> ExplainVerb.Answer {
        let parts = ref.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { throw ExplainVerb.Failure.notAReference(ref) }
        guard let rule = GapRules.descriptions.first(where: { $0.id == parts[1] }) else {
            throw ExplainVerb.Failure.unknownField(parts[1], known: GapRules.descriptions.map(\.id))
        }
        if rule.subject == .process { return try ProcessExplanation.explain(ref, rule, request, ask) }
        let answer = try ask([rule.id])
        let gaps = answer.report.gaps.filter { $0.ref.uppercased() == ref.uppercased() }
        var explanations: [Explanation] = []
        for gap in gaps {
            explanations.append(
                Explanation(
                    ref: gap.ref, title: "\(rule.title) (\(rule.severity.rawValue))", value: gap.message,
                    rule: "\(rule.rationale) \(rule.severityReason) \(rule.fix)", source: rule.source,
                    cells: try cells(of: gap, request)))
        }
        return ExplainVerb.Answer(explanations: explanations, frame: answer.frame)
    }

    private static func cells(of gap: Gap, _ request: ReadRequest) throws -> [SourceCell] {
        let ownCells = (GapRules.changeRules.map(\.description) + GapRules.contextRules.map(\.description)).map(\.id)
        if gap.milestone != nil || ownCells.contains(gap.rule) { return gap.sources.map(cell) }
        guard let id = gap.commitment else { return [] }
        let rows = Set(gap.sources.compactMap(\.row))
        let found = try CommitmentLookup.find(id.text, in: request).found
            .first { $0.commitment.source.row.map(rows.contains) ?? true }
        let fields = gap.sources.map(\.field).flatMap { Definitions.definition($0)?.inputs ?? [$0] }
        return found.map { FieldExplanation.cells(fields, of: $0.commitment) } ?? []
    }

    /// A cell of a milestone: rows of milestones are not kept with the commitment's own.
    private static func cell(_ source: GapSource) -> SourceCell {
        SourceCell(
            header: source.field, text: source.value,
            position: SourcePosition(file: source.file, row: source.row, line: source.line, element: source.element),
            field: source.field)
    }
}
