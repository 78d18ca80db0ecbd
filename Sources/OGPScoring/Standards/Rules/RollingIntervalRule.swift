import OGPCatalogues
import OGPModel

/// No more than so many months lie between one and the next, from the first day of the phase to the day asked for.
///
/// So many months after a day is the same day of a later month, or that month's last day. On that day the next is still in time.
enum RollingIntervalRule {
    static func judge(_ subject: EvidenceSubject, _ months: Int, in context: RuleContext) -> RuleVerdict {
        let rows = context.known.rows(of: subject)
        guard let start = context.firstDay else { return uncounted(subject, months, rows, in: context) }
        guard context.asOf >= start else {
            let due = start.adding(months: months).flatMap { day in
                context.lastDay.map { day <= $0 } ?? true ? day : nil
            }
            let first = due.map { "; the first is due by \($0)" } ?? ""
            let because = "\(subject.words.several) are asked for from \(start) on, every \(months) months\(first)."
            return RuleVerdict(.notApplicable, because.sentence, evidence: rows, nextDue: due)
        }
        let until = context.lastDay.map { min($0, context.asOf) } ?? context.asOf
        let days = rows.compactMap(\.date.day).filter { start <= $0 && $0 <= until }
        let points = [start] + days
        let due = points[points.count - 1].adding(months: months) ?? until
        guard !rows.isEmpty else {
            let because =
                "No \(subject.words.one) is recorded since \(start); the first \(until > due ? "was" : "is") due by \(due), "
                + "\(months) months later."
            return RuleVerdict(
                .noEvidence, because, nextDue: until > due ? nil : due, overdueSince: until > due ? due : nil)
        }
        let gap = gap(points, until, months)
        let undated = rows.count - rows.compactMap(\.date.day).count
        guard let gap else { return kept(subject, months, points, due, undated, rows, context) }
        return missed(subject, months, gap, isOpen: until > due, due, next(due, context), undated, rows)
    }

    /// Without the day the development began the time before the plan's first day cannot be counted. A gap after that day is one all the
    /// same.
    private static func uncounted(
        _ subject: EvidenceSubject, _ months: Int, _ rows: [EvidenceRow], in context: RuleContext
    ) -> RuleVerdict {
        let isDevelopment = context.requirement.phases.contains(.development)
        let what = isDevelopment ? "The day the development began" : "The plan's first day"
        let count = rows.isEmpty ? "" : " Recorded: \(subject.counted(rows.count))."
        let because = "\(what) is not stated, so that the months between cannot be counted.\(count)"
        guard !rows.isEmpty else { return RuleVerdict(.noEvidence, because) }
        let undated = rows.count - rows.compactMap(\.date.day).count
        if isDevelopment, undated == 0, let start = context.life.start, context.asOf >= start {
            let until = context.lastDay.map { min($0, context.asOf) } ?? context.asOf
            let points = [start] + rows.compactMap(\.date.day).filter { start <= $0 && $0 <= until }
            if let gap = gap(points, until, months) {
                let due = points[points.count - 1].adding(months: months) ?? until
                return missed(subject, months, gap, isOpen: until > due, due, next(due, context), undated, rows)
            }
        }
        return RuleVerdict(.inProgress, because, evidence: rows)
    }

    /// The first two days with more than so many months between them.
    private static func gap(_ points: [CivilDate], _ until: CivilDate, _ months: Int) -> (CivilDate, CivilDate)? {
        zip(points, points.dropFirst() + [until]).first { one, next in
            one.adding(months: months).map { next > $0 } ?? false
        }
    }

    /// The day the next is due, where that is still to come and not after the last day.
    private static func next(_ due: CivilDate, _ context: RuleContext) -> CivilDate? {
        let isWithin = context.lastDay.map { due <= $0 } ?? true
        return isWithin && due >= context.asOf ? due : nil
    }

    private static func kept(
        _ subject: EvidenceSubject, _ months: Int, _ points: [CivilDate], _ due: CivilDate, _ undated: Int,
        _ rows: [EvidenceRow], _ context: RuleContext
    ) -> RuleVerdict {
        let next = next(due, context)
        guard points.count > 1 else {
            let recorded =
                undated > 0 ? subject.counted(undated).sentence + " without a day" : "No \(subject.words.one)"
            return RuleVerdict(
                undated > 0 ? .inProgress : .noEvidence,
                "\(recorded) is recorded from \(points[0]) on; the first is due by \(due), \(months) months later.",
                evidence: rows, nextDue: next)
        }
        let last = points[points.count - 1]
        let ahead = next.map { "; the next is due by \($0)" } ?? ""
        let counted = subject.counted(points.count - 1).sentence
        let because =
            points.count == 2
            ? "\(counted), on \(last): within \(months) months of \(points[0])\(ahead)."
            : "\(counted) from \(points[0]) to \(last), never more than \(months) months apart\(ahead)."
        return RuleVerdict(.met, because, evidence: rows, nextDue: next)
    }

    private static func missed(
        _ subject: EvidenceSubject, _ months: Int, _ gap: (CivilDate, CivilDate), isOpen: Bool, _ due: CivilDate,
        _ next: CivilDate?, _ undated: Int, _ rows: [EvidenceRow]
    ) -> RuleVerdict {
        let limit = gap.0.adding(months: months) ?? gap.1
        let arithmetic =
            "No \(subject.words.one) from \(gap.0) to \(gap.1): more than \(months) months, the limit was \(limit)"
        if undated > 0 {
            return RuleVerdict(
                .inProgress, "\(arithmetic); \(undated) without a day may lie between.", evidence: rows,
                nextDue: next, overdueSince: isOpen ? due : nil)
        }
        return RuleVerdict(
            .notMet, arithmetic + ".", evidence: rows, nextDue: next, overdueSince: isOpen ? due : nil)
    }
}
