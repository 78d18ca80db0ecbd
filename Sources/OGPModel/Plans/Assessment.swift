/// One dated statement about how far a commitment or milestone is, by one assessor. Statements of different assessors stand
/// side by side and never overwrite one another.
public struct Assessment: Sendable, Hashable {
    /// Who speaks.
    public var role: AssessorRole
    /// The assessor's name.
    public var by: String
    /// What stage it speaks of.
    public var stage: AssessmentStage
    /// The day it speaks of or was published; `nil` where the source does not say it to the day.
    public var date: CivilDate?
    /// The year it was published; `nil` where the source is silent.
    public var year: Int?
    /// The status stated.
    public var status: Coded<ReportedStatus>
    /// The source's own word for the status.
    public var said: String
    /// The share of the work done, where the assessor states one; never turned into a status.
    public var percent: Percentage?
    /// What the assessor claims about being on time.
    public var claim: ScheduleClaim?
    /// What the assessor says became of the item.
    public var lifecycle: Lifecycle?
    /// Whether the assessor says that nothing happened in the period it speaks of (Canada's `NIL`). Such a statement is neither
    /// silence nor evidence, and says nothing about how far the work is.
    public var isNothingNew = false
    /// Whether it is no report but the day on which the source says that the item was really finished.
    public var isFinishDay = false
    /// What the assessor writes about it.
    public var text: String
    /// What the assessor says stands in the way.
    public var challenges: String = ""
    /// The text in other languages.
    public var translations: [PlanText] = []
    /// What the assessor points to.
    public var evidence: [Evidence]

    /// A statement about how far something is.
    public init(
        role: AssessorRole, by: String, stage: AssessmentStage, date: CivilDate? = nil, year: Int? = nil,
        status: Coded<ReportedStatus>, said: String, text: String = "", evidence: [Evidence] = []
    ) {
        self.role = role
        self.by = by
        self.stage = stage
        self.date = date
        self.year = year ?? date?.year
        self.status = status
        self.said = said
        self.text = text
        self.evidence = evidence
    }

    /// When it was made, as precisely as the source says: a day, a year, or nothing.
    public var when: String? { date?.description ?? year.map(String.init) }
}
