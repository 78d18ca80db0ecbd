import Findings
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting

extension MergeVerb {
    /// What several inputs say together, on its way into one plan file.
    struct MergedRecord {
        private let request: ReadRequest
        private let first: FirstPass
        /// The order of day and month that the input at hand is known to use.
        private var convention: DateOrder?
        private(set) var privacy: PrivacyFilter

        init(_ request: ReadRequest, _ first: FirstPass) {
            self.request = request
            self.first = first
            privacy = PrivacyFilter(isPrivate: request.isPrivate)
        }

        /// The day up to which the data speak: the earliest of the inputs that know theirs.
        var newest: NewestDate? {
            first.speaking.map(\.record.dataDay).compactMap { data in
                let evidence = data.basis == .declared ? "declared when the file was written" : data.evidence
                return data.day.map { NewestDate(day: $0, evidence: evidence) }
            }.min()
        }

        /// The plans that the selected inputs state, in input order, each once where two inputs state the same.
        mutating func plans() -> [ActionPlan] {
            let current = request.selection.current ? first.facts.currentPlans(asOf: request.asOf) : []
            var seen: Set<ActionPlan> = []
            var plans: [ActionPlan] = []
            let places = first.inputs.indices.sorted { !first.joined.contains($0) && first.joined.contains($1) }
            var described: Set<ActionPlanID> = []
            for place in places where !first.inputs[place].record.isHistory {
                let input = first.inputs[place]
                if input.summary.recordsProcess { continue }
                for stated in input.summary.plans {
                    // The plan is described by the inputs that state it; updates describe it only where no other does.
                    let isDescribed = described.contains(stated.id)
                    described.insert(stated.id)
                    if first.joined.contains(place), isDescribed { continue }
                    let isSelected = request.selection.admits(
                        memberCode: stated.member.code, plan: stated.id, submitted: stated.submitted,
                        currentPlans: current)
                    var plan = stated
                    plan.source = SourcePosition(file: "")
                    guard isSelected, seen.insert(plan).inserted else { continue }
                    plans.append(merged(first.process.joined(stated), input))
                }
            }
            return plans + undescribed(current)
        }

        /// The selected plans of which only process records speak.
        private mutating func undescribed(_ current: Set<ActionPlanID>) -> [ActionPlan] {
            first.process.undescribed.filter { plan in
                request.selection.admits(
                    memberCode: plan.member.code, plan: plan.id, submitted: plan.submitted, currentPlans: current)
            }.map { privacy.filtered($0) }
        }

        /// A commitment as it is written: with its dates settled as far as they can be, and without what is private.
        mutating func merged(_ commitment: Commitment, convention: DateOrder?) -> Commitment {
            self.convention = convention
            var commitment = privacy.filtered(commitment)
            commitment.start = settled(commitment.start, in: commitment.plan)
            commitment.end = settled(commitment.end, in: commitment.plan)
            for index in commitment.milestones.indices {
                commitment.milestones[index].start = settled(commitment.milestones[index].start, in: commitment.plan)
                commitment.milestones[index].end = settled(commitment.milestones[index].end, in: commitment.plan)
            }
            return commitment
        }

        private mutating func merged(_ stated: ActionPlan, _ input: OpenedInput) -> ActionPlan {
            convention = input.convention
            var plan = privacy.filtered(stated)
            plan.isWhole = (plan.isWhole || input.summary.isWholePlan) && request.selection.admitsWholePlans
            plan.start = settled(plan.start, in: plan.id)
            plan.end = settled(plan.end, in: plan.id)
            for index in plan.process.indices {
                plan.process[index].start = settled(plan.process[index].start, in: plan.id)
                plan.process[index].end = settled(plan.process[index].end, in: plan.id)
            }
            return plan
        }

        /// A date with the order of its numbers settled, where its plan or the convention of its source settles it.
        private func settled(_ reading: DateReading, in plan: ActionPlanID?) -> DateReading {
            guard case .ambiguous = reading.meaning else { return reading }
            let evidence = plan.flatMap { first.facts.plans[$0]?.dates } ?? reading.evidence
            let deadline = reading.resolved(plan: evidence, convention: convention)
            if deadline.basis == .ambiguous { return reading }
            return DateReading(.settled(deadline), evidence: reading.evidence)
        }
    }
}
