import OGPScoring

/// The tables about the rules of a gap report.
enum RuleTables {
    /// The most reasons that a cell spells out.
    static let reasonLimit = 4

    /// Every rule with its kind, what it looked at, how often it fired, and what it could not judge, and why.
    static func results(_ report: GapReport, caption: Passage) -> ReadyTable {
        var table = ReadyTable(
            id: "rules-table", caption: caption,
            columns: [
                .words("Rule"), .words("Severity"), .numbers("Looked at"), .numbers("Gaps"),
                .words("Not judged, and why"),
            ])
        table.rows = report.rulesInUse.map { result in
            let kind = LabelWords.continued(result.rule.kind.word)
            return [
                "\(words: result.rule.title) (\(words: kind))", Passage([.severity(result.rule.severity)]),
                Passage(result.examined), Passage(result.fired), notJudged(result),
            ]
        }
        return table
    }

    /// "8: completion is not yet reviewed (8)"; what a rule had nothing to look at is not said to be judged.
    private static func notJudged(_ result: RuleResult) -> Passage {
        if result.examined == 0 { return "there was nothing to judge" }
        if result.notEvaluable == 0 { return "0: everything was judged" }
        return "\(result.notEvaluable): \(reasons(result))"
    }

    /// The commonest reasons with how often, the rest counted.
    static func reasons(_ result: RuleResult) -> Passage {
        let sorted = result.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var parts = sorted.prefix(reasonLimit).map { "\($0.key) (\(CountPhrase.grouped($0.value)))" }
        let rest = sorted.dropFirst(reasonLimit)
        if !rest.isEmpty {
            let cases = rest.reduce(0) { $0 + $1.value }
            parts.append("\(CountedNoun("other reason").counted(rest.count)) (\(CountPhrase.grouped(cases)))")
        }
        return "\(words: parts.joined(separator: "; "))"
    }

    /// Every rule: why it matters, what would mend a gap, why it weighs what it weighs, where it comes from, and its name for
    /// the command line.
    static func descriptions(_ report: GapReport) -> [MethodNotes.Note] {
        report.rulesInUse.map(\.rule).map { rule in
            MethodNotes.Note(
                term: rule.title,
                text: """
                    \(words: rule.rationale) What would mend it: \(words: LabelWords.continued(rule.fix)) \
                    \(words: rule.severity.word), because: \(words: LabelWords.continued(rule.severityReason)) Source: \
                    \(words: rule.source). \(code: rule.id)
                    """)
        }
    }
}
