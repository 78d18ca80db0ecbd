import OGPScoring
/// The tables about the rules of a gap report.
enum RuleTables {
    /// The most reasons that a cell spells out.
    static let reasonLimit = 4

    /// Every rule with what it looked at, how often it fired, and what it could not judge, and why.
    static func results(_ report: GapReport, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: "rules-table", caption: caption,
            columns: [
                .words("Rule"), .words("Kind"), .words("Severity"), .numbers("Looked at"), .numbers("Gaps"),
                .numbers("Not judged"), .words("Why not judged"),
            ])
        table.rows = report.rules.map { result in
            [
                "\(words: result.rule.title)", "\(words: result.rule.kind.word)",
                Passage([.severity(result.rule.severity)]), Passage(result.examined), Passage(result.fired),
                Passage(result.notEvaluable), reasons(result),
            ]
        }
        return table
    }

    /// The commonest reasons with how often, the rest counted.
    static func reasons(_ result: RuleResult) -> Passage {
        if result.reasons.isEmpty { return "everything was judged" }
        let sorted = result.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var parts = sorted.prefix(reasonLimit).map { "\($0.key) (\(CountPhrase.grouped($0.value)))" }
        let rest = sorted.dropFirst(reasonLimit)
        if !rest.isEmpty {
            let cases = rest.reduce(0) { $0 + $1.value }
            parts.append("\(CountedNoun("other reason").counted(rest.count)) (\(CountPhrase.grouped(cases)))")
        }
        return "\(words: parts.joined(separator: "; "))"
    }

    /// Every rule with its name for the command line, why it matters, why it weighs what it weighs, and where it comes from.
    static func descriptions(_ report: GapReport, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: "rule-descriptions", caption: caption,
            columns: [
                .words("Rule"), .words("Why it matters"), .words("Why this severity"), .words("Source"), .words("Id"),
            ])
        table.rows = report.rules.map { result in
            let rule = result.rule
            return [
                "\(words: rule.title)", "\(words: rule.rationale)", "\(words: rule.severityReason)",
                "\(words: rule.source)", "\(code: rule.id)",
            ]
        }
        return table
    }
}
