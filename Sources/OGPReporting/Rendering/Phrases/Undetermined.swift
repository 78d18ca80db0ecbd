import OGPJoining
import OGPModel
import OGPScoring

/// What a gap report could not determine, said before any figure.
enum Undetermined {
    /// The sentences, without those that have nothing to say.
    static func sentences(_ report: GapReport, groups: [ScoreGroup], frame: ResultFrame) -> [Passage] {
        let rows = CompletionRow.rows(report, groups: groups)
        let isRated = rows.isEmpty || rows.contains(where: \.tally.holdsRatings)
        var all = isRated ? completion(rows) : ["What an assessor found: the sources hold no ratings of the IRM."]
        all += days(report, frame)
        if report.rules.contains(where: { $0.rule.kind == .coverage }) { all += wholeness(report) }
        if let rules = unjudged(report) { all.append(rules) }
        return all
    }

    private static func completion(_ rows: [CompletionRow]) -> [Passage] {
        if let only = rows.first, rows.count == 1 {
            let counts = only.tally.completionCounts
            let kinds = Missing.allCases.map { (counts[$0], LabelWords.words($0.rawValue)) }
            let parts = CompletionPhrase.list(kinds + [(counts[.noEvidence], "without evidence available")])
            if parts.isEmpty { return [] }
            let open = CountPhrase(only.withoutLabel + counts[.noEvidence], of: only.tally.commitments)
            let last = open.count == 1 ? "It does not count as not done." : "None of them counts as not done."
            return ["The completion of \(words: open.text(.commitment)): \(words: parts). \(words: last)"]
        }
        let none = rows.count { $0.tally.completion.assessed == 0 }
        let some = rows.count { $0.tally.completion.assessed > 0 && $0.withoutLabel > 0 }
        var parts: [String] = []
        if none > 0 { parts.append("in \(CountPhrase(none, of: rows.count).text) plans none is assessed") }
        if some > 0 { parts.append("in \(CountPhrase(some, of: rows.count).text) plans only some are assessed") }
        if parts.isEmpty { return [] }
        let plans = parts.joined(separator: ", ")
        return ["How far every commitment is: \(words: plans). What is not assessed does not count as not done."]
    }

    private static func days(_ report: GapReport, _ frame: ResultFrame) -> [Passage] {
        if report.judgedOn < frame.asOf {
            return [
                """
                What happened between \(words: report.judgedOn.description) and \(words: frame.asOf.description): the \
                data end on the first of the two days.
                """
            ]
        }
        guard frame.inputs.contains(where: { $0.dataDay.day == nil }) else { return [] }
        return [
            """
            Whether the data are as new as the question: nothing says up to which day they speak. Assessments published \
            since may be missing.
            """
        ]
    }

    private static func wholeness(_ report: GapReport) -> [Passage] {
        let open = report.plans.filter { !$0.completeness.isWhole }
        guard let first = open.first else { return [] }
        if report.plans.count == 1 {
            return [
                """
                Whether the data hold every commitment of the plan: \(words: first.completeness.reason). So no area is \
                reported as left out.
                """
            ]
        }
        let plans = CountPhrase(open.count, of: report.plans.count).text(.actionPlan)
        return [
            """
            Whether the data hold every commitment: this cannot be known for \(words: plans), so no area is reported as \
            left out of \(words: open.count == 1 ? "it" : "them"). The section on areas gives \
            \(link: "the reason for each plan", to: "wholeness").
            """
        ]
    }

    private static func unjudged(_ report: GapReport) -> Passage? {
        let rules = report.rules.filter { $0.notEvaluable > 0 }
        guard !rules.isEmpty else { return nil }
        let count = CountPhrase(rules.count, of: report.rulesInUse.count).text(CountedNoun("rule"))
        return """
            \(words: count) could not judge everything they looked at. \
            \(link: "The table of all rules", to: "rules-table") gives the reasons and how often.
            """
    }
}
