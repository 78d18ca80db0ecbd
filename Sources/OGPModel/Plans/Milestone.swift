public import Findings

/// One verifiable step of a commitment: the lowest item of the source that carries a deadline or a status.
///
/// Where the source divides milestones further (Canada's indicators), each part is a value of its own that names the
/// milestone above it in `parent`.
public struct Milestone: Sendable, Hashable {
    /// The source's own id; empty where it gives none.
    public var id: String
    /// The number or code printed in the plan, as text.
    public var number: String
    /// The number or id of the milestone that this one is a part of; `nil` where it stands directly under the commitment.
    public var parent: String?
    /// What is to be done.
    public var title: String
    /// The longer text, where the source gives one.
    public var text: String
    /// What is to be delivered, where the source states it apart from the title.
    public var output: String = ""
    /// The responsible institutions, where they differ from the commitment's.
    public var lead: [String] = []
    /// The supporting institutions.
    public var supporting: [String] = []
    /// Everybody else whom the source names, with the part they play.
    public var stakeholders: [Stakeholder] = []
    /// The texts in other languages, in the order of ``TextPart``.
    public var translations: [PlanText] = []
    /// A note for those who keep the plan; never published by default.
    public var privateNote: String = ""
    /// How much it weighs among the milestones of its commitment, in thousandths of the source's own unit; only the ratio to the
    /// others means anything. `nil` where the source gives no weight.
    public var weight: Int?
    /// When it begins.
    public var start: DateReading
    /// When it is due.
    public var end: DateReading
    /// What was said about it, in the order of time.
    public var assessments: [Assessment]
    /// What shows it.
    public var evidence: [Evidence]
    /// Values that no field of the model holds, with the source's names for them.
    public var extra: [ExtraCell] = []
    /// Where it stands in the source.
    public var source: SourcePosition

    /// A milestone.
    public init(
        id: String = "", number: String, parent: String? = nil, title: String, text: String = "", start: DateReading,
        end: DateReading, assessments: [Assessment] = [], evidence: [Evidence] = [], source: SourcePosition
    ) {
        self.id = id
        self.number = number
        self.parent = parent
        self.title = title
        self.text = text
        self.start = start
        self.end = end
        self.assessments = assessments
        self.evidence = evidence
        self.source = source
    }

    /// The latest status stated; not collected where nobody stated any. A later statement that names no status does not hide an
    /// earlier one that does.
    public var status: Coded<ReportedStatus> {
        assessments.last { statement in
            switch statement.status {
            case .coded, .unrecognised: true
            case .notReviewed, .notCollected, .notApplicable, .blank: false
            }
        }?.status ?? assessments.last?.status ?? .notCollected
    }

    /// Whether it is a part of another milestone.
    public var isPart: Bool { parent != nil }
}
