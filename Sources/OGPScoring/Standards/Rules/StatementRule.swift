import OGPCatalogues
import OGPModel

/// What is said about the requirement itself decides: the IRM's verdict, else the accounts of others with their evidence. Where those
/// contradict each other, nothing is decided.
enum StatementRule {
    static func judge(in context: RuleContext) -> RuleVerdict {
        let said = RequirementStatements(context.known.record.statements, of: context.requirement.id)
        let rows = said.all.map(EvidenceRow.init)
        func verdict(_ status: RequirementStatus, _ because: String) -> RuleVerdict {
            RuleVerdict(status, because, evidence: rows, nextDue: status == .met ? nil : context.closingDue)
        }
        if said.isIRMContradictory {
            return verdict(.inProgress, "The IRM's statements contradict each other: \(said.irm ?? "").")
        }
        if let status = said.irmStatus { return verdict(status, irmWords(status)) }
        if let dispute = said.dispute { return verdict(.inProgress, dispute) }
        let best = (said.others + said.all.filter { $0.attribution.role == .irm })
            .max { ($0.weight.degree ?? 0) < ($1.weight.degree ?? 0) }
        guard let best else { return verdict(.noEvidence, "Nothing is recorded about it.") }
        return verdict(best.weight, words(best))
    }

    private static func irmWords(_ status: RequirementStatus) -> String {
        switch status {
        case .met: "The IRM says so."
        case .inProgress: "The IRM sees steps."
        case .notMet: "The IRM says that it is not met."
        case .notApplicable: "The IRM says that it does not apply."
        case .noEvidence: "The IRM has no evidence."
        }
    }

    private static func words(_ best: RequirementStatement) -> String {
        switch best.weight {
        case .met: best.evidence.isEmpty ? "Stated." : "Stated, with evidence."
        case .inProgress: best.attribution.role == .irm ? "The IRM sees steps." : "Stated without evidence."
        case .notMet: "Stated not to be met."
        case .notApplicable: "Stated not to apply."
        case .noEvidence: "Nothing is recorded about it."
        }
    }
}

extension RequirementStatement {
    /// What the statement shows on its own: a verdict of the IRM counts as it stands, an account only with its evidence.
    fileprivate var weight: RequirementStatus {
        switch verdict {
        case .notMet: .notMet
        case .notApplicable: .notApplicable
        case .inProgress: .inProgress
        case .met, nil:
            if attribution.role == .irm {
                verdict == .met ? .met : .inProgress
            } else {
                evidence.isEmpty ? .inProgress : .met
            }
        }
    }
}
