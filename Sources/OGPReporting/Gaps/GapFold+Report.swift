import OGPJoining
import OGPModel
import OGPScoring

extension GapFold {
    /// Judges the plans and ends the fold.
    public func report() -> GapReport {
        var results = results
        var gaps = gaps
        var summaries: [PlanSummary] = []
        let previous = previousPlans
        for (id, tally) in plans.sorted(by: { $0.key < $1.key }) {
            guard let planFacts = facts.plans[id] else { continue }
            let completeness = completeness(of: id)
            summaries.append(PlanSummary(facts: planFacts, score: tally.score, completeness: completeness.plan))
            let plan = PlanInContext(
                facts: planFacts, tally: tally, completeness: completeness.selected, menu: menu, previous: previous[id],
                judgedOn: question.judgedOn)
            for rule in GapRules.planRules where question.asks(rule.description) {
                for (theme, judgement) in rule.judge(plan) {
                    results[rule.description.id]?.count(judgement)
                    if case .fires(let message, let fields) = judgement {
                        var gap = Gap(rule.description, message, on: plan, theme: theme, fields: fields)
                        offer(to: &gap)
                        gaps.append(gap)
                    }
                }
            }
        }
        let context = contextReport
        if let context { judge(context, &results, &gaps) }
        let asked = GapRules.descriptions.filter(question.asks)
        return GapReport(
            rules: asked.compactMap { results[$0.id] }, gaps: gaps, plans: summaries, commitments: commitments,
            judgedOn: question.judgedOn, comparison: comparison, context: context,
            isOfChosenRules: !question.rules.isEmpty, answers: safeguards?.book, menu: menu)
    }

    /// What files of context record, held against the plans that were judged.
    private var contextReport: ContextReport? {
        guard let context else { return nil }
        let ordered = facts.plansByMember(among: Set(plans.keys)).flatMap { $0 }
        return ContextReport(
            context,
            plans: ordered.map { plan in
                (plan, plans[plan.id]?.coverage ?? PlanCoverage(), completeness(of: plan.id).selected)
            }, members: question.members, asOf: question.asOf)
    }

    private func judge(_ context: ContextReport, _ results: inout [String: RuleResult], _ gaps: inout [Gap]) {
        for rule in GapRules.contextRules where question.asks(rule.description) {
            for standing in context.needs where standing.item.need.kind == rule.kind {
                let judgement = rule.judge(standing.item)
                results[rule.description.id]?.count(judgement)
                if case .fires(let message, let fields) = judgement {
                    gaps.append(Gap(rule.description, message, on: standing.item, fields: fields))
                }
            }
        }
    }

    /// Whether the input holds a whole plan, and whether what was selected of it is whole.
    func completeness(of plan: ActionPlanID) -> (plan: PlanCompleteness, selected: PlanCompleteness) {
        let completeness = question.isDeclaredComplete ? .declared : facts.completeness(of: plan)
        return (completeness, question.cutsThroughPlans ? .cutBySelection : completeness)
    }

    /// Each plan's predecessor of the same member among the plans that were judged.
    private var previousPlans: [ActionPlanID: PlanInContext.Previous] {
        var previous: [ActionPlanID: PlanInContext.Previous] = [:]
        for plans in facts.plansByMember(among: Set(plans.keys)) {
            for (before, after) in zip(plans, plans.dropFirst()) {
                guard let tally = self.plans[before.id] else { continue }
                previous[after.id] = PlanInContext.Previous(facts: before, coverage: tally.coverage)
            }
        }
        return previous
    }

    /// Adds what others did, and the catalogue's sample, to a gap that finds an area empty.
    private func offer(to gap: inout Gap) {
        guard let area = gap.theme, Self.rulesThatOffer.contains(gap.rule) else { return }
        gap.peers = peers.peers(in: area, exceptOf: gap.member)
        gap.sample = menu.areas.first { $0.id == area }?.sample
    }

    private static let rulesThatOffer: Set<String> = ["area-without-commitment", "area-dropped"]
}
