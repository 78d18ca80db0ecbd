import OGPCatalogues
import OGPModel

/// Judges one requirement: its rules, the IRM's answers and the statements about it, put together.
struct RequirementJudge {
    let context: RuleContext

    private var requirement: StandardsRequirement { context.requirement }

    func assessment() -> RequirementAssessment {
        let verdicts = requirement.rules.map(context.judge)
        var status = Self.combined(verdicts)
        var rows = verdicts.flatMap(\.evidence)
        var note = ""
        let statements = RequirementStatements(context.known.record.statements, of: requirement.id)
        let answers = context.known.record.answers.filter { requirement.answers.contains($0.question) }
        if !answers.isEmpty {
            rows += answers.map(EvidenceRow.init)
            (status, note) = Self.joined(status, answers)
        }
        if !requirement.rules.contains(.statement) {
            let accounts = statements.others
            rows += accounts.map(EvidenceRow.init)
            if status == .noEvidence, accounts.contains(where: { !$0.evidence.isEmpty && $0.verdict != .notMet }) {
                status = .inProgress
                note = "An account with evidence is recorded, but not what the rule counts."
            }
            note += statements.denials
        }
        let evidence = Self.unique(rows)
        note += repeats(evidence)
        let dated = status == .met ? verdicts.filter(\.holdsSoFar) : verdicts
        return RequirementAssessment(
            requirement: requirement, status: status, verdicts: verdicts, note: note.trimmedStart,
            irm: said(statements, answers), irmStatus: statements.irmStatus, evidence: evidence,
            nextDue: dated.compactMap(\.nextDue).min(), missedDue: dated.compactMap(\.overdueSince).min())
    }

    /// What all rules say together: met if all are; not met if what is recorded shows that one is not; no evidence if nothing is
    /// recorded, or nothing of a kind that is overdue; in progress otherwise. Rules that do not apply are left out.
    static func combined(_ verdicts: [RuleVerdict]) -> RequirementStatus {
        let applying = verdicts.filter { $0.status != .notApplicable }
        if applying.isEmpty { return .notApplicable }
        if applying.allSatisfy({ $0.status == .met }) { return .met }
        if applying.contains(where: { $0.status == .notMet }) { return .notMet }
        let isUnrecorded = applying.allSatisfy { $0.status == .noEvidence }
        let isOverdue = applying.contains { $0.status == .noEvidence && $0.overdueSince != nil }
        return isUnrecorded || isOverdue ? .noEvidence : .inProgress
    }

    /// The IRM's answers beside what the record shows: a yes shows it, a no counts where nothing else is recorded.
    private static func joined(
        _ status: RequirementStatus, _ answers: [ProcessAnswer]
    ) -> (RequirementStatus, String) {
        let values = answers.compactMap(\.answer.value)
        if values.contains(.yes) { return (.met, "The IRM answers yes.") }
        if values.contains(.no) { return (status == .noEvidence ? .notMet : status, "The IRM answers no.") }
        if values.contains(.unclear) { return (status, "The IRM could not tell.") }
        return (status, "The IRM has not answered.")
    }

    /// The IRM's verdict in words: what it says of the requirement, else its answers to the questions that speak of it.
    private func said(_ statements: RequirementStatements, _ answers: [ProcessAnswer]) -> String? {
        if let irm = statements.irm { return irm }
        let coded = answers.filter { $0.answer.isCoded || !$0.said.isEmpty }
        return coded.isEmpty ? nil : coded.map(\.said).joined(separator: "; ")
    }

    /// What of the evidence stands in the record more than once, as a sentence that follows another one.
    private func repeats(_ rows: [EvidenceRow]) -> String {
        let places = Set(context.known.repeats.map(\.kept))
        let count = rows.count { places.contains($0.attribution.source) }
        if count == 0 { return "" }
        return
            " \(count == 1 ? "One item stands" : "\(count) items stand") in the record more than once and count\(count == 1 ? "s" : "") once."
    }

    private static func unique(_ rows: [EvidenceRow]) -> [EvidenceRow] {
        var seen: Set<EvidenceRow> = []
        return rows.filter { seen.insert($0).inserted }
    }
}
