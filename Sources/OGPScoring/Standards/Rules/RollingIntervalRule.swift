import OGPCatalogues
import OGPModel

/// No more than so many months lie between one and the next, from the first day of the phase to the day asked for.
///
/// So many months after a day is the same day of a later month, or that month's last day. On that day the next is still in time.
enum RollingIntervalRule {
    static func judge(_ subject: EvidenceSubject, _ months: Int, in context: RuleContext) -> RuleVerdict {
        let rows = context.known.rows(of: subject)
        guard let start = context.firstDay else {
            let because = "The plan's first day is not stated, so that no period can be looked at."
            return RuleVerdict(rows.isEmpty ? .noEvidence : .inProgress, because, evidence: rows)
        }
        guard context.asOf >= start else {
            return RuleVerdict(.notApplicable, "Counted from \(start) on.", evidence: rows)
        }
        let until = context.lastDay.map { min($0, context.asOf) } ?? context.asOf
        let days = rows.compactMap(\.date.day).filter { start <= $0 && $0 <= until }
        let points = [start] + days
        let due = points[points.count - 1].adding(months: months) ?? until
        guard !rows.isEmpty else {
            let because =
                "No \(subject.words.one) is recorded since \(start); the first is due by \(due), "
                + "\(months) months later."
            return RuleVerdict(
                .noEvidence, because, nextDue: until > due ? nil : due, overdueSince: until > due ? due : nil)
        }
        let gap = zip(points, points.dropFirst() + [until]).first { one, next in
            one.adding(months: months).map { next > $0 } ?? false
        }
        let undated = rows.count - rows.compactMap(\.date.day).count
        guard let gap else { return kept(subject, months, points, due, undated, rows, context) }
        return missed(subject, months, gap, isOpen: until > due, due, undated, rows)
    }

    private static func kept(
        _ subject: EvidenceSubject, _ months: Int, _ points: [CivilDate], _ due: CivilDate, _ undated: Int,
        _ rows: [EvidenceRow], _ context: RuleContext
    ) -> RuleVerdict {
        let isWithin = context.lastDay.map { due <= $0 } ?? true
        let next = isWithin && due >= context.asOf ? due : nil
        guard points.count > 1 else {
            let recorded = undated > 0 ? "\(subject.counted(undated)) without a day" : "nothing in the period"
            return RuleVerdict(
                undated > 0 ? .inProgress : .noEvidence,
                "Recorded: \(recorded); the first is due by \(due), \(months) months after \(points[0]).",
                evidence: rows, nextDue: next)
        }
        let last = points[points.count - 1]
        let ahead = next.map { "; the next is due by \($0)" } ?? ""
        return RuleVerdict(
            .met,
            "\(subject.counted(points.count - 1)) from \(points[0]) to \(last), never more than \(months) months "
                .sentence + "apart\(ahead).", evidence: rows, nextDue: next)
    }

    private static func missed(
        _ subject: EvidenceSubject, _ months: Int, _ gap: (CivilDate, CivilDate), isOpen: Bool, _ due: CivilDate,
        _ undated: Int, _ rows: [EvidenceRow]
    ) -> RuleVerdict {
        let limit = gap.0.adding(months: months) ?? gap.1
        let arithmetic =
            "No \(subject.words.one) from \(gap.0) to \(gap.1): more than \(months) months, the limit was \(limit)"
        if undated > 0 {
            return RuleVerdict(
                .inProgress, "\(arithmetic); \(undated) without a day may lie between.", evidence: rows,
                overdueSince: isOpen ? due : nil)
        }
        return RuleVerdict(.notMet, arithmetic + ".", evidence: rows, overdueSince: isOpen ? due : nil)
    }
}
