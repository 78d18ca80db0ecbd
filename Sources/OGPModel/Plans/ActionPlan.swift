public import Findings

/// An action plan as one source states it, apart from its commitments. Exports of commitments state no plan of their own.
public struct ActionPlan: Sendable, Hashable {
    /// The id.
    public var id: ActionPlanID
    /// Whether the source gives the id.
    public var idSource: IDSource
    /// The member.
    public var member: MemberReference
    /// The plan's ordinal for that member, as text.
    public var number: String = ""
    /// What it is.
    public var kind: CommitmentKind = .actionPlan
    /// The title.
    public var title: String = ""
    /// What it says of itself.
    public var summary: String = ""
    /// The main language, as an ISO 639 code; empty where the source is silent.
    public var language: String = ""
    /// The year it was submitted to OGP; `nil` where the source does not say.
    public var submitted: Int?
    /// When it begins.
    public var start: DateReading
    /// When it ends.
    public var end: DateReading
    /// The day it was published; `nil` where the source does not say it to the day.
    public var published: CivilDate?
    /// Where it is published.
    public var url: String = ""
    /// The institutions responsible for the whole plan.
    public var lead: [String] = []
    /// Whether the source says that its list of the plan's commitments is whole.
    public var isWhole = false
    /// The plan's texts in other languages, in the order of ``TextPart``.
    public var translations: [PlanText] = []
    /// The process record: events of the co-creation and how the requirements of the process are met.
    public var process: [ProcessEntry] = []
    /// How it is made and carried out, item by item.
    public var coCreation = ProcessRecord()
    /// Contact details; never published by default.
    public var contact: ContactDetails?
    /// A note for those who keep the plan; never published by default.
    public var privateNote: String = ""
    /// Values that no field of the model holds, with the source's names for them.
    public var extra: [ExtraCell] = []
    /// Where it stands in the source.
    public var source: SourcePosition

    /// A plan with the parts that every source must settle; the rest is set on the value.
    public init(
        id: ActionPlanID, idSource: IDSource, member: MemberReference, start: DateReading, end: DateReading,
        source: SourcePosition
    ) {
        self.id = id
        self.idSource = idSource
        self.member = member
        self.start = start
        self.end = end
        self.source = source
    }
}
