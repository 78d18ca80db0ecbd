import OGPCatalogues
import OGPModel

/// The first of something lies at least so many days before the development of the plan begins.
enum DaysBeforeRule {
    static func judge(_ subject: EvidenceSubject, _ days: Int, in context: RuleContext) -> RuleVerdict {
        let rows = context.known.rows(of: subject)
        let limit = context.life.developmentStart.flatMap { $0.adding(days: -days) }
        guard !rows.isEmpty else {
            guard let limit else {
                return RuleVerdict(.noEvidence, "No \(subject.words.one) is recorded.")
            }
            let isPast = context.asOf > limit
            let because =
                "No \(subject.words.one) is recorded; it \(isPast ? "was" : "is") due by \(limit), "
                + "\(days) \(days == 1 ? "day" : "days") before the development begins."
            return RuleVerdict(
                .noEvidence, because, nextDue: isPast ? nil : limit, overdueSince: isPast ? limit : nil)
        }
        if let limit, let start = context.life.developmentStart, let first = rows.compactMap(\.date.day).min() {
            let gap = start.dayNumber - first.dayNumber
            let arithmetic =
                "Published on \(first), \(gap) \(gap == 1 ? "day" : "days") before \(start); at least \(days) \(days == 1 ? "is" : "are") asked for."
            if first <= limit { return RuleVerdict(.met, arithmetic, evidence: rows) }
            let isUndated = rows.contains { $0.date.day == nil }
            let late =
                gap >= 0
                ? arithmetic
                : "Published on \(first), \(-gap) \(gap == -1 ? "day" : "days") after the development began on \(start)."
            return RuleVerdict(isUndated ? .inProgress : .notMet, late, evidence: rows)
        }
        let stated = context.known.record.timelines.compactMap(\.daysInAdvance).max()
        let isDated = rows.contains { $0.date.day != nil }
        if let stated, stated >= days || !isDated {
            let because =
                "A source counts \(stated) \(stated == 1 ? "day" : "days") in advance; at least \(days) \(days == 1 ? "is" : "are") asked for."
            return RuleVerdict(stated >= days ? .met : .notMet, because, evidence: rows)
        }
        return RuleVerdict(
            .inProgress, "Published, but the days between publication and the start of the development are not stated.",
            evidence: rows, nextDue: context.closingDue)
    }
}
