import OGPJoining
import OGPModel
import OGPScoring

/// Writes a gap report as `ogp.gaps.v1`.
public enum GapsJSON {
    /// The document's schema id.
    public static let schema = "ogp.gaps.v1"

    /// The document.
    public static func document(_ report: GapReport, frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.member("judgedOn", report.judgedOn.description)
            json.member("commitments", report.commitments)
            json.array(
                "plans",
                { json in
                    for plan in report.plans { json.object { write(plan, &$0) } }
                })
            if let comparison = report.comparison { json.object("comparison") { write(comparison, &$0) } }
            json.array(
                "rules",
                { json in
                    for result in report.rules { json.object { write(result, &$0) } }
                })
            json.array(
                "gaps",
                { json in
                    for gap in report.gaps { json.object { write(gap, &$0) } }
                })
            if let context = report.context { json.object("context") { $0.context(context) } }
            if let answers = report.answers { json.object("answers") { $0.answers(answers) } }
        }
        return json
    }

    private static func write(_ plan: PlanSummary, _ json: inout JSONWriter) {
        json.member("id", plan.facts.id.text)
        json.member("name", plan.name)
        json.member("member", plan.facts.member.name)
        json.member("memberCode", orNull: plan.facts.member.code)
        json.member("submitted", orNull: plan.facts.submitted)
        json.member("endYear", orNull: plan.facts.endYear)
        json.member("commitments", plan.score.commitments)
        json.member("completeness", plan.completeness.label)
        json.member("because", plan.completeness.reason)
    }

    private static func write(_ comparison: ComparisonSummary, _ json: inout JSONWriter) {
        json.member("file", comparison.file)
        json.member("dataAsOf", orNull: comparison.day.day?.description)
        json.member("matchedByID", comparison.matchedByID)
        json.member("matchedByTitle", comparison.matchedByTitle)
        json.member("added", comparison.added)
        json.member("dropped", comparison.dropped)
        json.member("cosmeticChanges", comparison.cosmeticChanges)
        json.member("deadlinesLater", comparison.later)
        json.member("daysLater", comparison.laterDays)
        json.member("deadlinesEarlier", comparison.earlier)
        json.member("daysEarlier", comparison.earlierDays)
    }

    private static func write(_ result: RuleResult, _ json: inout JSONWriter) {
        json.member("id", result.rule.id)
        json.member("kind", result.rule.kind.rawValue)
        json.member("severity", result.rule.severity.rawValue)
        json.member("title", result.rule.title)
        json.member("subject", result.rule.subject.rawValue)
        json.member("examined", result.examined)
        json.member("fired", result.fired)
        json.member("notEvaluable", result.notEvaluable)
        json.member("because", ifPresent: result.because.isEmpty ? nil : result.because)
    }

    private static func write(_ gap: Gap, _ json: inout JSONWriter) {
        json.member("rule", gap.rule)
        json.member("kind", gap.kind.rawValue)
        json.member("severity", gap.severity.rawValue)
        json.member("member", gap.member)
        json.member("plan", ifPresent: gap.plan?.text)
        json.member("commitment", ifPresent: gap.commitment?.text)
        json.member("number", ifPresent: gap.number.isEmpty ? nil : gap.number)
        json.member("title", ifPresent: gap.title.isEmpty ? nil : gap.title)
        json.member("milestone", ifPresent: gap.milestone)
        json.member("milestoneTitle", ifPresent: gap.milestoneTitle.isEmpty ? nil : gap.milestoneTitle)
        json.member("theme", ifPresent: gap.theme)
        json.member("item", ifPresent: gap.item)
        json.member("question", ifPresent: gap.question)
        json.member("message", gap.message)
        json.member("why", gap.why)
        json.member("fix", gap.fix)
        json.member("sample", ifPresent: gap.sample)
        if !gap.peers.isEmpty {
            json.array("peers") { json in
                for peer in gap.peers { json.object { $0.covered(peer) } }
            }
        }
        json.member("ref", gap.ref)
        json.array(
            "source",
            { json in
                for source in gap.sources { json.object { write(source, &$0) } }
            })
    }

    private static func write(_ source: GapSource, _ json: inout JSONWriter) {
        json.member("file", source.file)
        json.member("row", ifPresent: source.row)
        json.member("line", ifPresent: source.line)
        json.member("element", ifPresent: source.element)
        json.member("field", source.field)
        json.member("value", source.value)
    }
}
