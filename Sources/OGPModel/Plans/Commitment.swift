public import Findings

/// One commitment of an action plan, or a standalone one, as one source states it.
///
/// It is read once and never parsed again. What needs the rest of the plan (the order of an ambiguous date, duplicate ids)
/// is left open here and settled beside it.
public struct Commitment: Sendable, Hashable {
    /// The id.
    public var id: CommitmentID
    /// Whether the source gives the id.
    public var idSource: IDSource
    /// What it belongs to.
    public var kind: CommitmentKind = .actionPlan
    /// The plan; `nil` for a standalone commitment or where the member is unknown.
    public var plan: ActionPlanID?
    /// The member.
    public var member: MemberReference
    /// The plan's ordinal for that member, as text.
    public var planNumber: String = ""
    /// The number printed in the plan. It is text: `2.1` and `2.10` differ.
    public var number: String = ""
    /// The title, as printed.
    public var title: String = ""
    /// The short title.
    public var shortTitle: String = ""
    /// The full text.
    public var fullText: String = ""
    /// The plan's own heading or theme; not OGP's policy areas.
    public var heading: String = ""
    /// The answers to the questions of the commitment template, where the source gives them one by one, in the order of
    /// ``TextPart``.
    public var answers: [PlanText] = []
    /// The texts in other languages, in the order of ``TextPart``.
    public var translations: [PlanText] = []
    /// The OGP values that the plan itself says the commitment serves; what the IRM codes stands in the ratings.
    public var claimedValues: [OGPValue] = []
    /// The year the plan was submitted.
    public var submitted: Int?
    /// The year the plan ends, where the source states it.
    public var planEndYear: Int?
    /// The plan's duration in years, where the source states it; it may contradict the years.
    public var planDuration: Int?
    /// The cluster's label, as the source writes it.
    public var cluster: String?
    /// The commitments that share one assessment with this one, itself included; empty where it is assessed on its own.
    public var assessedWith: [CommitmentID] = []
    /// The responsible institutions.
    public var lead: [String] = []
    /// The supporting institutions.
    public var supporting: [String] = []
    /// Everybody else whom the source names, with the part they play.
    public var stakeholders: [Stakeholder] = []
    /// When it begins.
    public var start: DateReading
    /// When it ends.
    public var end: DateReading
    /// OGP's policy-area tags.
    public var policyAreas: PolicyAreas
    /// Themes that were accepted for it beside those that its tags mean; no source states them.
    public var acceptedThemes: [AcceptedTheme] = []
    /// The raw ratings.
    public var ratings = CommitmentRatings()
    /// What assessors said about completion, in the order of time.
    public var assessments: [Assessment] = []
    /// The milestones.
    public var milestones: [Milestone] = []
    /// The source's own derived values.
    public var published: [PublishedCell] = []
    /// Links and texts that show what was done.
    public var evidence: [Evidence] = []
    /// The page of the commitment on the source's site.
    public var url: String = ""
    /// Contact details; never published by default.
    public var contact: ContactDetails?
    /// A note for those who keep the plan; never published by default.
    public var privateNote: String = ""
    /// Cells of columns that the importer does not know, with their headers, in column order.
    public var extra: [ExtraCell] = []
    /// The record's cells with their places; empty unless the importer was asked to keep them.
    public var cells: [SourceCell] = []
    /// Why a text field is empty, by the export's field name.
    public var missing: [CommitmentField: Missing] = [:]
    /// Where it stands in the source.
    public var source: SourcePosition

    /// A commitment with the parts that every source must settle; the rest is set on the value.
    public init(
        id: CommitmentID, idSource: IDSource, member: MemberReference, start: DateReading, end: DateReading,
        policyAreas: PolicyAreas, source: SourcePosition
    ) {
        self.id = id
        self.idSource = idSource
        self.member = member
        self.start = start
        self.end = end
        self.policyAreas = policyAreas
        self.source = source
    }

    /// What identifies the assessment that the commitment shares with others; `nil` where it has its own.
    public var assessmentKey: String? {
        assessedWith.count < 2 ? nil : assessedWith.map(\.text).sorted().joined(separator: " ")
    }

    /// The era of the plan; `nil` where the year of submission is unknown.
    public var era: Era? { submitted.flatMap(Era.init(submitted:)) }
}
