import OGPModel
import OGPScoring

/// The main findings of a report on several members: in how many plans there is a gap. Gaps are not added up across members,
/// because a plan that publishes more is examined more.
enum AcrossMembers {
    /// "On delivery and evidence: in 40 of 114 action plans \u{2013} ended and not complete (in 38); withdrawn (in 2)."
    static func sentence(_ subject: String, _ kinds: Set<GapKind>, _ report: GapReport) -> Passage? {
        let rules = report.rules.filter { kinds.contains($0.rule.kind) && $0.fired > 0 && $0.rule.severity > .info }
        guard !rules.isEmpty else { return nil }
        var plans: [String: Set<ActionPlanID>] = [:]
        var hasOthers = false
        for gap in report.gaps where kinds.contains(gap.kind) && gap.severity > .info {
            if let plan = gap.plan { plans[gap.rule, default: []].insert(plan) } else { hasOthers = true }
        }
        let all = plans.values.reduce(into: Set()) { $0.formUnion($1) }
        var places: [String] = []
        if !all.isEmpty { places.append("in " + CountPhrase(all.count, of: report.plans.count).text(.actionPlan)) }
        if hasOthers { places.append("outside action plans") }
        let parts = rules.map { result in
            let count = plans[result.rule.id]?.count ?? 0
            let title = LabelWords.continued(result.rule.title)
            return count == 0 ? title : "\(title) (in \(CountPhrase.grouped(count)))"
        }
        return """
            \(words: subject): \(words: places.joined(separator: " and ")) \u{2013} \(words: parts.joined(separator: "; ")).
            """
    }
}
