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
        let answers = context.known.record.answers.filter { requirement.answers.contains($0.question) }
        if !answers.isEmpty {
            rows += answers.map(EvidenceRow.init)
            (status, note) = Self.joined(status, answers)
        }
        if !requirement.rules.contains(.statement) {
            let accounts = accounts()
            rows += accounts.map(EvidenceRow.init)
            if status == .noEvidence, accounts.contains(where: { !$0.evidence.isEmpty }) {
                status = .inProgress
                note = "An account with evidence is recorded, but not what the rule counts."
            }
        }
        let irm = irm(answers)
        return RequirementAssessment(
            requirement: requirement, status: status, verdicts: verdicts, note: note, irm: irm.said,
            irmStatus: irm.status, evidence: Self.unique(rows), nextDue: verdicts.compactMap(\.nextDue).min(),
            overdueSince: verdicts.compactMap(\.overdueSince).min())
    }

    /// What all rules say together: met if all are; not met if one is, or if something is overdue although something is recorded;
    /// no evidence if nothing is recorded; in progress otherwise. Rules that do not apply are left out.
    static func combined(_ verdicts: [RuleVerdict]) -> RequirementStatus {
        let applying = verdicts.filter { $0.status != .notApplicable }
        if applying.isEmpty { return .notApplicable }
        if applying.allSatisfy({ $0.status == .met }) { return .met }
        if applying.allSatisfy({ $0.status == .noEvidence }) { return .noEvidence }
        let isMissed = applying.contains {
            $0.status == .notMet || ($0.status == .noEvidence && $0.overdueSince != nil)
        }
        return isMissed ? .notMet : .inProgress
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

    /// What others than the IRM say about the requirement.
    private func accounts() -> [RequirementStatement] {
        context.known.record.statements.filter {
            $0.requirement == requirement.id && $0.attribution.role != .irm
        }
    }

    /// The IRM's verdict: of each phase the latest, and its answers.
    private func irm(_ answers: [ProcessAnswer]) -> (said: String?, status: RequirementStatus?) {
        let statements = context.known.record.statements.filter {
            $0.requirement == requirement.id && $0.attribution.role == .irm && ($0.verdict != nil || !$0.said.isEmpty)
        }
        var parts: [String] = []
        var verdicts: [RequirementStatement.Verdict] = []
        for phase in [ProcessPhase.development, .implementation, nil] {
            guard let last = statements.last(where: { $0.phase == phase }) else { continue }
            let word = last.verdict?.rawValue ?? last.said
            parts.append(phase.map { "\($0.rawValue): \(word)" } ?? word)
            if let verdict = last.verdict { verdicts.append(verdict) }
        }
        if !parts.isEmpty { return (parts.joined(separator: "; "), Self.status(of: verdicts)) }
        let coded = answers.filter { $0.answer.isCoded || !$0.said.isEmpty }
        return (coded.isEmpty ? nil : coded.map(\.said).joined(separator: "; "), nil)
    }

    private static func status(of verdicts: [RequirementStatement.Verdict]) -> RequirementStatus? {
        if verdicts.contains(.notMet) { return .notMet }
        if verdicts.contains(.inProgress) { return .inProgress }
        if verdicts.contains(.met) { return .met }
        return verdicts.isEmpty ? nil : .notApplicable
    }

    private static func unique(_ rows: [EvidenceRow]) -> [EvidenceRow] {
        var seen: Set<EvidenceRow> = []
        return rows.filter { seen.insert($0).inserted }
    }
}
