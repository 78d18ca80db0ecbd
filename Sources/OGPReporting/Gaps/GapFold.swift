public import OGPCatalogues
public import OGPJoining
public import OGPModel
public import OGPScoring

/// Applies the gap rules to commitments, one at a time, and to their plans at the end.
public struct GapFold: Sendable {
    let facts: SourceFacts
    /// The areas that coverage is held against.
    public let menu: CoverageMenu
    /// What the commitments judged did in the areas; another pool may be put in its place.
    public var peers: PeerPool
    let question: GapQuestion
    private(set) var results: [String: RuleResult]
    private(set) var gaps: [Gap] = []
    private(set) var plans: [ActionPlanID: PlanTally] = [:]
    private(set) var commitments = 0
    private(set) var comparison: ComparisonSummary?
    /// What files of context record; `nil` where none was given.
    let context: ContextData?
    private let areas: [CoverageArea]
    private let words: EvidenceWords
    private let commitmentRules: [CommitmentRule]
    private let milestoneRules: [MilestoneRule]
    private let safeguardRules: [SafeguardRule]
    /// The checks and answers by which safeguards are judged; none are where it is `nil`.
    public var safeguards: SafeguardReview?
    /// The questions that were asked of each commitment, where answers are held against them.
    public private(set) var askedQuestions: [CommitmentID: Set<String>] = [:]

    /// A fold over the commitments of sources whose facts were gathered in a first pass.
    ///
    /// - Parameters:
    ///   - question: What is asked.
    ///   - facts: What the commitments say together.
    ///   - menu: The areas that coverage is held against.
    ///   - words: The words that stand in the place of evidence.
    ///   - context: What files of context record; `nil` where none was given.
    public init(
        _ question: GapQuestion, facts: SourceFacts, menu: CoverageMenu, words: EvidenceWords,
        context: ContextData? = nil
    ) {
        self.context = context
        areas = menu.areas + (context?.areas ?? [])
        self.question = question
        self.words = words
        commitmentRules = GapRules.commitmentRules.filter { question.asks($0.description) }
        milestoneRules = GapRules.milestoneRules.filter { question.asks($0.description) }
        safeguardRules = GapRules.safeguardRules.filter { question.asks($0.description) }
        self.facts = facts
        self.menu = menu
        peers = PeerPool(menu)
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
        peers.note(commitment)
        if let plan = commitment.plan { plans[plan, default: PlanTally()].count(commitment, areas: areas) }
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
        if let safeguards, !safeguardRules.isEmpty { judgeSafeguards(of: commitment, by: safeguards) }
        if !milestoneRules.isEmpty, !commitment.milestones.isEmpty { judgeMilestones(of: item, deadline) }
    }

    private mutating func judgeSafeguards(of commitment: Commitment, by review: SafeguardReview) {
        let item = review.inContext(commitment)
        if review.book != nil { askedQuestions[commitment.id, default: []].formUnion(item.questions.map(\.id)) }
        for rule in safeguardRules {
            for (question, judgement) in rule.judge(item) where count(judgement, of: rule.description) {
                guard case .fires(let message, let fields) = judgement else { continue }
                gaps.append(Gap(rule.description, message, on: commitment, question: question, fields: fields))
            }
        }
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

    /// Judges the process record of a plan: each requirement of its standards, and each contribution.
    public mutating func judge(_ assessment: StandardsAssessment) {
        let rules = GapRules.processRules.filter { question.asks($0.description) }
        for item in ProcessInContext.items(of: assessment) {
            for rule in rules {
                let judgement = rule.judge(item)
                guard count(judgement, of: rule.description) else { continue }
                if case .fires(let message, let fields) = judgement {
                    gaps.append(Gap(rule.description, message, on: item, fields: fields))
                }
            }
        }
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

    /// Whether any rule on areas is asked.
    public var asksAboutCoverage: Bool {
        GapRules.planRules.contains { $0.description.kind == .coverage && question.asks($0.description) }
    }
}
