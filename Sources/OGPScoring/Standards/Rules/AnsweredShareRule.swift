import OGPCatalogues
import OGPModel

/// So much of the contributions is answered, in percent, or one response to all of them is published.
enum AnsweredShareRule {
    static func judge(_ percent: Int, in context: RuleContext) -> RuleVerdict {
        let record = context.known.record
        let opened = record.inputPeriods.compactMap(\.opens.day).min()
        let together = record.responses.filter { response in
            guard let day = response.date.day, let opened else { return true }
            return day >= opened
        }
        if !together.isEmpty {
            return RuleVerdict(
                .met, "A response to all contributions is published.",
                evidence: together.map { EvidenceRow($0, to: nil) })
        }
        let answered = record.contributions.filter { !$0.responses.isEmpty }
        let rows = answered.flatMap { contribution in
            contribution.responses.map { EvidenceRow($0, to: contribution) }
        }
        let total = record.contributions.count
        guard total > 0 else {
            return RuleVerdict(
                .noEvidence, "No contributions and no response to them are recorded.", nextDue: context.closingDue)
        }
        let arithmetic =
            "\(answered.count) of \(total) contributions \(answered.count == 1 ? "has" : "have") a response"
        if answered.count * 100 >= percent * total {
            return RuleVerdict(.met, arithmetic + ".", evidence: rows)
        }
        let because = "\(arithmetic); \(percent == 100 ? "each" : "\(percent) % of them") should."
        if !answered.isEmpty {
            return RuleVerdict(.inProgress, because, evidence: rows, nextDue: context.closingDue)
        }
        let delivered = context.life.delivered.flatMap { $0 < context.asOf ? $0 : nil }
        return RuleVerdict(
            delivered == nil ? .noEvidence : .notMet, because, nextDue: context.closingDue, overdueSince: delivered)
    }
}
