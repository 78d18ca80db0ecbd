import OGPCatalogues
import OGPModel

/// So much of the contributions to a plan that is being made is answered, in percent, by responses of their own or by one that is published
/// for all of them. A response says something, is not older than the contribution, and lies in the period that counts.
struct AnsweredShareRule {
    private let context: RuleContext
    private let contributions: [Contribution]
    private let later: Int
    /// The responses to all together that count, as far as they go.
    private let together: [ReasonedResponse]
    private let sifted: SiftedEvidence

    static func judge(_ percent: Int, in context: RuleContext) -> RuleVerdict {
        AnsweredShareRule(context).verdict(percent)
    }

    private init(_ context: RuleContext) {
        self.context = context
        let record = context.known.record
        let delivered = context.requirement.phases == [.development] ? context.life.delivered : nil
        contributions = record.contributions.filter { item in
            delivered.map { last in item.date.day.map { $0 <= last } ?? true } ?? true
        }
        later = record.contributions.count - contributions.count
        let bounds = context.bounds
        let opened = record.inputPeriods.compactMap(\.opens.day).min()
        together = record.responses.filter { response in
            let isEarly = opened.map { first in response.date.day.map { $0 < first } ?? false } ?? false
            return response.isLinked && !isEarly && Self.place(EvidenceRow(response, to: nil), bounds) == .inside
        }
        let own = contributions.flatMap { item in item.responses.map { EvidenceRow($0, to: item) } }
        let all = record.responses.map { EvidenceRow($0, to: nil) } + own
        sifted = SiftedEvidence(all.filter { Self.place($0, bounds) == bounds.place($0) }, bounds)
    }

    /// Where a response lies. What it answers shows that it is not too early, even where the start of the period is not stated.
    private static func place(_ row: EvidenceRow, _ bounds: PeriodBounds) -> PeriodBounds.Place {
        let place = bounds.place(row)
        return place == .unclear && row.date.day != nil ? .inside : place
    }

    private func verdict(_ percent: Int) -> RuleVerdict {
        let answers = contributions.map { item in item.answers.filter { counts($0, item) } }
        let covered = contributions.map { item in together.contains { $0.canAnswer(item) } }
        let answered = zip(answers, covered).count { !$0.isEmpty || $1 }
        let rows =
            zip(contributions, answers).flatMap { item, own in own.map { EvidenceRow($0, to: item) } }
            + together.map { EvidenceRow($0, to: nil) }
        let total = contributions.count
        guard total > 0 else { return verdictWithoutContributions(rows) }
        var arithmetic =
            "\(answered.grouped) of \(total.grouped) \(total == 1 ? "contribution has" : "contributions have") a response"
        if answered * 100 >= percent * total {
            if covered.contains(true) { arithmetic += "; a response to all of them is published" }
            return RuleVerdict(.met, arithmetic + "." + note, evidence: rows)
        }
        let because = "\(arithmetic); \(percent == 100 ? "each" : "\(percent) % of them") should.\(note)"
        let overdue = limit.flatMap { $0 < context.asOf ? $0 : nil }
        let due = context.closingDue ?? limit.flatMap { $0 >= context.asOf ? $0 : nil }
        if answered > 0 || mayCount {
            return RuleVerdict(.inProgress, because, evidence: rows, nextDue: due)
        }
        return RuleVerdict(overdue == nil ? .noEvidence : .notMet, because, nextDue: due, overdueSince: overdue)
    }

    private func verdictWithoutContributions(_ rows: [EvidenceRow]) -> RuleVerdict {
        if !together.isEmpty {
            return RuleVerdict(.met, "A response to all contributions is published.\(note)", evidence: rows)
        }
        let because =
            "No contributions \(context.known.record.responses.isEmpty ? "and no response to them " : "")are recorded."
        return RuleVerdict(
            mayCount ? .inProgress : .noEvidence, because + note, evidence: sifted.possible, nextDue: context.closingDue
        )
    }

    /// The day by which responses count; without a period the day of delivery.
    private var limit: CivilDate? { context.bounds.last ?? context.life.delivered }

    private func counts(_ response: ReasonedResponse, _ contribution: Contribution) -> Bool {
        Self.place(EvidenceRow(response, to: contribution), context.bounds) == .inside
    }

    /// Whether something is recorded that would count if more of it were stated.
    private var mayCount: Bool { !sifted.unclear.isEmpty || unpublished > 0 || empty > 0 }

    /// Responses to all together of which no link shows where they stand.
    private var unpublished: Int { context.known.record.responses.count { !$0.isLinked } }

    /// Responses that say nothing.
    private var empty: Int { contributions.flatMap(\.responses).count { !$0.isReasoned } }

    private var note: String {
        var note = sifted.note
        if unpublished > 0 {
            note += " A response to all contributions is recorded, but no link shows where it is published."
        }
        if empty > 0 {
            note += " \(empty == 1 ? "One response gives" : "\(empty) responses give") neither a decision nor reasons."
        }
        let early = contributions.flatMap { item in item.responses.filter { $0.isReasoned && !$0.canAnswer(item) } }
        if !early.isEmpty {
            note +=
                " \(early.count == 1 ? "One response is" : "\(early.count) responses are") older than the contribution."
        }
        let uncovered = contributions.filter { item in
            !together.isEmpty && item.answers.isEmpty && !together.contains { $0.canAnswer(item) }
        }
        if !uncovered.isEmpty {
            let ids = uncovered.prefix(5).map(\.id).joined(separator: ", ")
            note +=
                " The response to all is older than \(uncovered.count == 1 ? "contribution" : "contributions") \(ids)."
        }
        let orphans = context.known.record.orphanResponses.count
        if orphans > 0 {
            note +=
                " \(orphans == 1 ? "One response names" : "\(orphans) responses name") a contribution that is not recorded."
        }
        if later > 0 {
            note += " \(later == 1 ? "One contribution" : "\(later) contributions") given after the delivery "
            note += "\(later == 1 ? "belongs" : "belong") to the implementation."
        }
        return note
    }
}
