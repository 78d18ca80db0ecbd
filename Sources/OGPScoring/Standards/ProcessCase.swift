public import OGPModel

/// A plan as the standards see it: its process record, and what else of it their rules ask for.
public struct ProcessCase: Sendable, Hashable {
    /// The plan.
    public var plan: ActionPlanID
    /// Its title; empty where no source states one.
    public var title: String
    /// The member.
    public var member: MemberReference
    /// The year it was submitted; `nil` where no source says.
    public var submitted: Int?
    /// The record.
    public var record: ProcessRecord
    /// The plan's commitments, as far as the inputs hold them.
    public var commitments: [CommitmentID]
    /// Whether any of them has made progress.
    public var progress: PlanProgress
    /// Those whom entries of a plan file name as having taken part.
    public var participants: [NamedParticipants] = []

    /// A plan with its record.
    public init(
        plan: ActionPlanID, title: String = "", member: MemberReference, submitted: Int? = nil, record: ProcessRecord,
        commitments: [CommitmentID] = [], progress: PlanProgress = .unknown
    ) {
        self.plan = plan
        self.title = title
        self.member = member
        self.submitted = submitted
        self.record = record
        self.commitments = commitments
        self.progress = progress
    }
}
