import Findings
import OGPImport
public import OGPJoining
public import OGPModel
public import OGPReporting
public import OGPScoring

/// Finds single commitments with all their cells.
public enum CommitmentLookup {
    /// A commitment with its dates settled.
    public struct Found: Sendable {
        /// The commitment, with its cells.
        public let commitment: Commitment
        /// Its start.
        public let start: Deadline
        /// Its end.
        public let end: Deadline
        /// Its milestones, each with its deadline and how it stands to it.
        public let milestones: [(milestone: Milestone, deadline: Deadline, standing: MilestoneStanding)]
        /// The facts of its plan.
        public let plan: PlanFacts?
        /// The day that delivery is judged on.
        public let judgedOn: CivilDate
    }

    /// Every commitment with an id, in input order; ids are compared without regard to case.
    ///
    /// - Throws: what reading the inputs throws.
    public static func find(_ id: String, in request: ReadRequest) throws -> (found: [Found], frame: ResultFrame) {
        var request = request
        request.options.keptCells = .all
        let first = try FirstPass(request)
        var review = CommitmentReview(facts: first.facts, convention: nil)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        var found: [Found] = []
        var findings = FindingTally()
        var accepted = AcceptanceTally(request)
        try SecondPass(request, after: first).forEach(&findings) { commitment, input, _ in
            accepted.meet(commitment.id)
            guard commitment.id.text.uppercased() == id.uppercased() else { return }
            review.convention = input.convention
            accepted.count(commitment)
            let commitment = privacy.filtered(commitment)
            found.append(
                Found(
                    commitment: commitment,
                    start: review.deadline(commitment.start, of: commitment),
                    end: review.deadline(commitment.end, of: commitment),
                    milestones: commitment.milestones.map { milestone in
                        let deadline = review.deadline(milestone.end, of: commitment)
                        let standing = milestone.standing(
                            deadline, asOf: request.asOf, dataDay: input.record.dataDay.day)
                        return (milestone: milestone, deadline: deadline, standing: standing.standing)
                    },
                    plan: commitment.plan.flatMap { first.facts.plans[$0] },
                    judgedOn: input.record.dataDay.day.map { min($0, request.asOf) } ?? request.asOf))
        }
        var frame = ResultFrame(request, inputs: first.records, withheld: privacy.withheld)
        frame.note(accepted)
        return (found, frame)
    }
}
