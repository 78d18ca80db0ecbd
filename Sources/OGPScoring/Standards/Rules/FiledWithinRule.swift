import OGPCatalogues
import OGPModel

/// Filed within so many months after a day of the plan, or by the day that the report itself states as due.
enum FiledWithinRule {
    static func judge(
        _ subject: EvidenceSubject, _ months: Int, _ anchor: ProcessAnchor, in context: RuleContext
    ) -> RuleVerdict {
        let rows = context.known.rows(of: subject)
        let owed = context.known.record.reports.filter { $0.kind == subject.reportKind }
        if anchor == .ownDue { return judge(owed, subject, rows, in: context) }
        guard let day = context.life.day(anchor), let due = day.adding(months: months) else {
            return RuleVerdict(
                rows.isEmpty ? .noEvidence : .inProgress,
                "The day that the \(months) months are counted from is not stated.", evidence: rows)
        }
        guard context.asOf >= day else {
            let because =
                "Due by \(due), \(months) \(months == 1 ? "month" : "months") after \(day); asked for from that day on."
            return RuleVerdict(.notApplicable, because, nextDue: due)
        }
        if let filed = rows.compactMap(\.date.day).min() {
            let because = "Filed on \(filed); due by \(due), \(months) months after \(day)."
            return RuleVerdict(filed <= due ? .met : .notMet, because, evidence: rows)
        }
        let isPast = context.asOf > due
        let what = rows.isEmpty ? "Not recorded as filed" : "Filed on a day that is not stated"
        return RuleVerdict(
            rows.isEmpty ? .noEvidence : .inProgress, "\(what); due by \(due), \(months) months after \(day).",
            evidence: rows, nextDue: isPast ? nil : due, overdueSince: isPast ? due : nil)
    }

    /// Judges reports that state themselves when they are due.
    private static func judge(
        _ owed: [ProcessReport], _ subject: EvidenceSubject, _ rows: [EvidenceRow], in context: RuleContext
    ) -> RuleVerdict {
        let dated = owed.filter { $0.due.day != nil }
        guard !dated.isEmpty else {
            return RuleVerdict(
                rows.isEmpty ? .noEvidence : .inProgress, "No \(subject.words.one) states when it is due.",
                evidence: rows)
        }
        func filed(_ report: ProcessReport) -> CivilDate? { report.filed.day.flatMap { $0 <= context.asOf ? $0 : nil } }
        let inTime = dated.filter { report in
            guard let due = report.due.day, let day = filed(report) else { return false }
            return day <= due
        }
        let open = dated.filter { filed($0) == nil }
        let overdue = open.compactMap(\.due.day).filter { $0 < context.asOf }.min()
        let isLate = dated.count - inTime.count - open.count > 0
        let because = "\(inTime.count) of \(dated.count) filed in time."
        let next = open.compactMap(\.due.day).filter { $0 >= context.asOf }.min()
        if isLate { return RuleVerdict(.notMet, because, evidence: rows, nextDue: next, overdueSince: overdue) }
        if overdue == nil {
            return RuleVerdict(inTime.isEmpty ? .noEvidence : .met, because, evidence: rows, nextDue: next)
        }
        return RuleVerdict(
            rows.isEmpty ? .noEvidence : .inProgress, because, evidence: rows, nextDue: next, overdueSince: overdue)
    }
}

extension EvidenceSubject {
    /// The kind of report that it is; `nil` for what is no single kind of report.
    fileprivate var reportKind: ProcessReport.Kind? {
        switch self {
        case .inceptionReport: .inception
        case .endOfCommitmentReport: .endOfCommitment
        case .endOfTermReport: .endOfTerm
        default: nil
        }
    }
}
