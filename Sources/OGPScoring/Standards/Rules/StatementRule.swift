import OGPCatalogues
import OGPModel

/// What is said about the requirement itself decides: the IRM's verdict, or an account with evidence.
enum StatementRule {
    static func judge(in context: RuleContext) -> RuleVerdict {
        let statements = context.known.record.statements.filter { $0.requirement == context.requirement.id }
        let rows = statements.map(EvidenceRow.init)
        let best = statements.max { ($0.weight.degree ?? 0) < ($1.weight.degree ?? 0) }
        guard let best else {
            return RuleVerdict(
                .noEvidence, "Nothing is recorded about it.", nextDue: context.closingDue)
        }
        let who = best.attribution.role == .irm ? "The IRM says so" : "Stated"
        let status = best.weight
        let because =
            switch status {
            case .met: best.evidence.isEmpty ? "\(who)." : "\(who), with evidence."
            case .inProgress: best.attribution.role == .irm ? "The IRM sees steps." : "Stated without evidence."
            case .notMet: "Stated not to be met."
            case .notApplicable: "Stated not to apply."
            case .noEvidence: "Nothing is recorded about it."
            }
        return RuleVerdict(status, because, evidence: rows, nextDue: status == .met ? nil : context.closingDue)
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
