public import OGPCatalogues
public import OGPJoining
public import OGPModel

/// Applies the gap rules to commitments, one at a time, and to their plans at the end.
public struct GapFold: Sendable {
    private let facts: SourceFacts
    private let menu: [MenuArea]
    private let question: GapQuestion
    private var results: [String: RuleResult]
    private var gaps: [Gap] = []
    private var plans: [ActionPlanID: PlanTally] = [:]
    private var commitments = 0
    private var comparison: ComparisonSummary?
    private let words: EvidenceWords
    private let commitmentRules: [CommitmentRule]
    private let milestoneRules: [MilestoneRule]

    /// A fold over the commitments of sources whose facts were gathered in a first pass.
    ///
    /// - Parameters:
    ///   - question: What is asked.
    ///   - facts: What the commitments say together.
    ///   - catalogue: The areas that coverage is held against.
    ///   - words: The words that stand in the place of evidence.
    public init(
        _ question: GapQuestion, facts: SourceFacts, catalogue: PolicyAreaCatalogue, words: EvidenceWords
    ) {
        self.question = question
        self.words = words
        commitmentRules = GapRules.commitmentRules.filter { question.asks($0.description) }
        milestoneRules = GapRules.milestoneRules.filter { question.asks($0.description) }
        self.facts = facts
        menu = catalogue.menu
        results = Dictionary(uniqueKeysWithValues: GapRules.descriptions.map { ($0.id, RuleResult($0)) })
    }

    /// Judges one commitment, whose dates are settled already, and its milestones.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - start: Its start.
    ///   - end: Its end.
    ///   - day: The day delivery is judged on, where its source speaks up to another day than the others.
    ///   - hasPlaceForEvidence: Whether its source has a place for evidence, so that an empty one says something.
    ///   - deadline: Settles a date of one of its milestones.
    public mutating func judge(
        _ commitment: Commitment, start: Deadline, end: Deadline, on day: CivilDate? = nil,
        hasPlaceForEvidence: Bool = false, deadline: (DateReading) -> Deadline
    ) {
        commitments += 1
        if let plan = commitment.plan { plans[plan, default: PlanTally()].count(commitment, menu: menu) }
        let item = CommitmentInContext(
            commitment, start: start, end: end, plan: commitment.plan.flatMap { facts.plans[$0] },
            judgedOn: day ?? question.judgedOn, hasPlaceForEvidence: hasPlaceForEvidence)
        for rule in commitmentRules {
            let judgement = rule.judge(item)
            guard count(judgement, of: rule.description) else { continue }
            if case .fires(let message, let fields) = judgement {
                gaps.append(Gap(rule.description, message, on: commitment, fields: fields))
            }
        }
        if !milestoneRules.isEmpty, !commitment.milestones.isEmpty { judgeMilestones(of: item, deadline) }
    }

    private mutating func judgeMilestones(of parent: CommitmentInContext, _ deadline: (DateReading) -> Deadline) {
        let divided = Set(parent.commitment.milestones.compactMap(\.parent))
        for (index, milestone) in parent.commitment.milestones.enumerated() {
            let item = MilestoneInContext(
                milestone, of: parent, start: deadline(milestone.start), end: deadline(milestone.end),
                isDivided: divided.contains(milestone.number) || divided.contains(milestone.id),
                asOf: question.asOf, parameters: question.parameters, words: words)
            for rule in milestoneRules {
                let judgement = rule.judge(item)
                guard count(judgement, of: rule.description) else { continue }
                if case .fires(let message, let fields) = judgement {
                    gaps.append(Gap(rule.description, message, on: item, place: index + 1, fields: fields))
                }
            }
        }
    }

    /// Counts what a rule says of an item; whether the rule asks about it at all.
    private mutating func count(_ judgement: Judgement, of rule: RuleDescription) -> Bool {
        if judgement == .outOfScope { return false }
        results[rule.id]?.count(judgement)
        return true
    }

    /// Judges the plans and ends the fold.
    public func report() -> GapReport {
        var results = results
        var gaps = gaps
        var summaries: [PlanSummary] = []
        for (id, tally) in plans.sorted(by: { $0.key < $1.key }) {
            guard let planFacts = facts.plans[id] else { continue }
            let completeness = question.isDeclaredComplete ? .declared : facts.completeness(of: id)
            summaries.append(PlanSummary(facts: planFacts, score: tally.score, completeness: completeness))
            let plan = PlanInContext(
                facts: planFacts, tally: tally, completeness: selected(completeness), menu: menu,
                judgedOn: question.judgedOn)
            for rule in GapRules.planRules where question.asks(rule.description) {
                for (theme, judgement) in rule.judge(plan) {
                    results[rule.description.id]?.count(judgement)
                    if case .fires(let message, let fields) = judgement {
                        gaps.append(Gap(rule.description, message, on: plan, theme: theme, fields: fields))
                    }
                }
            }
        }
        let asked = GapRules.descriptions.filter(question.asks)
        return GapReport(
            rules: asked.compactMap { results[$0.id] }, gaps: gaps, plans: summaries, commitments: commitments,
            judgedOn: question.judgedOn, comparison: comparison)
    }

    /// Judges what changed since an earlier version of the plans.
    ///
    /// - Parameters:
    ///   - plans: The two versions, item by item.
    ///   - file: The earlier version's file.
    ///   - day: The day up to which it speaks.
    public mutating func judge(_ plans: PlanComparison, with file: String, of day: DataDay) {
        comparison = ComparisonSummary(plans, file: file, day: day)
        let rules = GapRules.changeRules.filter { question.asks($0.description) }
        for change in plans.changes {
            let item = ChangeInContext(
                change, beforeDay: day.day, judgedOn: question.judgedOn, cutsThroughPlans: question.cutsThroughPlans,
                words: words)
            for rule in rules {
                let judgement = rule.judge(item)
                guard count(judgement, of: rule.description) else { continue }
                if case .fires(let message, let fields) = judgement,
                    let gap = Gap(rule.description, message, on: change, fields: fields)
                {
                    gaps.append(gap)
                }
            }
        }
    }

    /// A selection that cuts through plans leaves none of them whole.
    private func selected(_ completeness: PlanCompleteness) -> PlanCompleteness {
        question.cutsThroughPlans
            ? .unknown("the selection picks single commitments out of the plan") : completeness
    }
}
