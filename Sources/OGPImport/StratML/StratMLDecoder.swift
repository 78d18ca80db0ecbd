import Findings
import OGPModel

/// Turns branches of a document into commitments and milestones.
struct StratMLDecoder {
    let plan: StratMLPlan
    let detail: ImportOptions.Detail
    private let missing: [CommitmentField: Missing]

    init(_ plan: StratMLPlan, detail: ImportOptions.Detail) {
        self.plan = plan
        self.detail = detail
        var missing: [CommitmentField: Missing] = [:]
        for field in [CommitmentField.planNumber, .shortTitle, .submitted, .supporting, .cluster] {
            missing[field] = .notCollected
        }
        if plan.member.code == nil { missing[.memberCode] = .unrecognised }
        if plan.member.region == nil { missing[.region] = .notCollected }
        self.missing = missing
    }

    private var dates: StratMLDates { plan.dates }
    private var readsTexts: Bool { detail != .facts }

    /// The commitment of an objective. What its goal adds comes later.
    func commitment(_ objective: StratMLObjective) -> Commitment {
        let milestones = objective.indicators.map { milestone($0, parent: nil) }
        var commitment = commitment(
            identifier: objective.identifier, number: objective.number,
            texts: [objective.name, objective.description], at: objective.position, milestones: milestones,
            period: dates.period(of: objective.indicators))
        if readsTexts {
            fill(&commitment, title: objective.title, text: objective.text)
            commitment.lead = objective.stakeholders.filter(\.isPerformer).map(\.name)
            commitment.stakeholders = objective.stakeholders.flatMap(\.stakeholders)
        }
        return commitment
    }

    /// The commitment of a goal, with its objectives as milestones and their indicators as parts of these.
    func commitment(_ goal: StratMLGoal) -> Commitment {
        let milestones = goal.objectives.flatMap { objective -> [Milestone] in
            let whole = milestone(objective)
            let parent = [whole.id, whole.number, objective.title].first { !$0.isEmpty }
            return [whole] + objective.indicators.map { milestone($0, parent: parent ?? "") }
        }
        var commitment = commitment(
            identifier: goal.identifier, number: goal.number, texts: [goal.name, goal.description],
            at: goal.position, milestones: milestones,
            period: dates.period(of: goal.objectives.flatMap(\.indicators)))
        commitment.missing[.heading] = .notCollected
        if readsTexts {
            fill(&commitment, title: goal.title, text: goal.text)
            commitment.lead = goal.performers
            var seen: Set<Stakeholder> = []
            commitment.stakeholders = (goal.stakeholders + goal.objectives.flatMap(\.stakeholders))
                .flatMap(\.stakeholders).filter { seen.insert($0).inserted }
        }
        return commitment
    }

    /// Adds what stands outside the commitment's own branch: the goal's name as heading, and who carries it out where
    /// it names nobody itself.
    func complete(_ commitment: inout Commitment, heading: String?, performers: [String]) {
        if let heading {
            if detail == .whole { commitment.heading = heading }
            if heading.isEmpty { commitment.missing[.heading] = .blank }
        } else {
            commitment.missing[.heading] = .notCollected
        }
        guard readsTexts else { return }
        if commitment.lead.isEmpty { commitment.lead = performers.isEmpty ? plan.organizations : performers }
        if commitment.lead.isEmpty { commitment.missing[.lead] = .blank }
    }

    private func fill(_ commitment: inout Commitment, title: String, text: String) {
        commitment.title = title
        if title.isEmpty { commitment.missing[.title] = .blank }
        if text.isEmpty { commitment.missing[.fullText] = .blank }
        if detail == .whole { commitment.fullText = text }
        commitment.evidence = Self.evidence([text])
    }

    private func commitment(
        identifier: String, number: String, texts: [String], at position: SourcePosition, milestones: [Milestone],
        period: (start: StratMLDate, end: StratMLDate)
    ) -> Commitment {
        var commitment = Commitment(
            id: identifier.isEmpty
                ? plan.derivedID(number: number, texts: texts) : plan.givenID(identifier),
            idSource: identifier.isEmpty ? .derived : .given, member: plan.member,
            start: dates.reading(period.start), end: dates.reading(period.end),
            policyAreas: PolicyAreas(coded: 0, vocabulary: StratMLFormat.id), source: position)
        commitment.plan = plan.id
        commitment.number = number
        commitment.planEndYear = plan.endYear
        commitment.milestones = milestones
        commitment.missing = missing
        if number.isEmpty { commitment.missing[.number] = .blank }
        let silence: Missing = plan.edition.hasIndicators ? .blank : .notCollected
        if !period.start.isStated { commitment.missing[.start] = silence }
        if !period.end.isStated { commitment.missing[.end] = silence }
        return commitment
    }
}
