import OGPCatalogues
import OGPModel

/// A mechanism gathers inputs from a stated day to another. How long it should be open is not laid down: its length is shown.
enum InputPeriodRule {
    static func judge(in context: RuleContext) -> RuleVerdict {
        let periods = context.known.record.inputPeriods
        for period in periods {
            guard let opens = period.opens.day, let closes = period.closes.day, opens <= closes else { continue }
            let days = closes.dayNumber - opens.dayNumber + 1
            let groups = Set(period.participants.map(\.group)).count
            let who =
                groups == 0
                ? "who gave input is not recorded" : "input from \(groups == 1 ? "one group" : "\(groups) groups")"
            return RuleVerdict(
                .met, "Open from \(opens) to \(closes), \(days) days; \(who).",
                evidence: periods.map(EvidenceRow.init))
        }
        if !periods.isEmpty {
            return RuleVerdict(
                .inProgress, "A mechanism is recorded, but not from which day to which it was open.",
                evidence: periods.map(EvidenceRow.init), nextDue: context.closingDue)
        }
        let contributions = context.known.record.contributions
        guard !contributions.isEmpty else {
            return RuleVerdict(.noEvidence, "No mechanism for input is recorded.", nextDue: context.closingDue)
        }
        return RuleVerdict(
            .inProgress, "Contributions are recorded, but not the mechanism that gathered them.",
            evidence: contributions.map(EvidenceRow.init), nextDue: context.closingDue)
    }
}
