import OGPCatalogues
import OGPModel

/// A mechanism gathered inputs from a stated day to another while the plan was made. How long it should be open is not laid down: its
/// length is shown. While it is open, the days to come do not count.
enum InputPeriodRule {
    static func judge(in context: RuleContext) -> RuleVerdict {
        let periods = context.known.record.inputPeriods
        let sifted = SiftedEvidence(context.known.rows(of: .inputPeriod), context.bounds)
        let inside = periods.filter { context.bounds.place(EvidenceRow($0)) == .inside }
            .sorted { ($0.opens.text, $0.closes.text) < ($1.opens.text, $1.closes.text) }
        let stated = inside.compactMap { period -> (period: InputPeriod, opens: CivilDate, closes: CivilDate)? in
            guard let opens = period.opens.day, let closes = period.closes.day, opens <= closes else { return nil }
            return (period, opens, closes)
        }
        if let over = stated.first(where: { $0.closes <= context.asOf }) {
            let because = closed(over.period, over.opens, over.closes, context.bounds)
            return RuleVerdict(.met, because + sifted.note, evidence: sifted.inside)
        }
        if let open = stated.first {
            let days = context.asOf.dayNumber - open.opens.dayNumber + 1
            return RuleVerdict(
                .inProgress,
                "Open since \(open.opens), \(days) \(days == 1 ? "day" : "days") so far, and to close on \(open.closes)."
                    + sifted.note, evidence: sifted.inside, nextDue: open.closes)
        }
        if !sifted.possible.isEmpty {
            let because =
                inside.isEmpty
                ? "A mechanism is recorded." : "A mechanism is recorded, but not from which day to which it was open."
            return RuleVerdict(
                .inProgress, because + sifted.note, evidence: sifted.possible, nextDue: context.closingDue)
        }
        let contributions = context.known.record.contributions
        guard !contributions.isEmpty else {
            let place = periods.isEmpty ? "" : " in the period"
            return RuleVerdict(
                .noEvidence, "No mechanism for input is recorded\(place).\(sifted.note)", nextDue: context.closingDue)
        }
        return RuleVerdict(
            .inProgress, "Contributions are recorded, but not the mechanism that gathered them.\(sifted.note)",
            evidence: contributions.map(EvidenceRow.init), nextDue: context.closingDue)
    }

    private static func closed(
        _ period: InputPeriod, _ opens: CivilDate, _ closes: CivilDate, _ bounds: PeriodBounds
    ) -> String {
        let days = closes.dayNumber - opens.dayNumber + 1
        let within = min(closes, bounds.last ?? closes).dayNumber - max(opens, bounds.first ?? opens).dayNumber + 1
        let groups = Set(period.participants.map(\.group)).count
        let who =
            groups == 0
            ? "who gave input is not recorded" : "input from \(groups == 1 ? "one group" : "\(groups) groups")"
        let part = within == days ? "" : ", \(within) of them while the plan was made"
        return "Open from \(opens) to \(closes), \(days) \(days == 1 ? "day" : "days")\(part); \(who)."
    }
}
