import OGPCatalogues
import OGPModel

/// There is one for each commitment of the plan, from its first day on.
enum PerCommitmentRule {
    static func judge(_ subject: EvidenceSubject, in context: RuleContext) -> RuleVerdict {
        if let start = context.life.start, context.asOf < start {
            let because =
                "One \(subject.words.one) for each commitment is asked for from \(start) on, when implementation begins."
            return RuleVerdict(.notApplicable, because)
        }
        let updates = context.known.implementationUpdates
        let rows = updates.map(EvidenceRow.init)
        let due = context.life.end
        let isPast = due.map { context.asOf > $0 } ?? false
        guard !updates.isEmpty else {
            return RuleVerdict(
                .noEvidence, "No \(subject.words.one) is recorded.", nextDue: isPast ? nil : due,
                overdueSince: isPast ? due : nil)
        }
        guard !context.commitments.isEmpty else {
            return RuleVerdict(
                .inProgress,
                "\(subject.counted(rows.count)) recorded, but the plan's commitments are not in the inputs."
                    .sentence, evidence: rows, nextDue: isPast ? nil : due)
        }
        let shown = Set(updates.flatMap(\.commitments))
        let covered = context.commitments.filter(shown.contains).count
        let because = "\(covered) of \(context.commitments.count) commitments have evidence in the repository."
        if covered == context.commitments.count { return RuleVerdict(.met, because, evidence: rows) }
        return RuleVerdict(
            isPast ? .notMet : .inProgress, because, evidence: rows, nextDue: isPast ? nil : due,
            overdueSince: isPast ? due : nil)
    }
}
