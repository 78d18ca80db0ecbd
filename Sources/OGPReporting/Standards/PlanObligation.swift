public import OGPModel
public import OGPScoring

/// An obligation with the plan it belongs to.
public struct PlanObligation: Sendable, Hashable {
    /// The plan.
    public let plan: ActionPlanID
    /// The plan's title, or the member's name where it has none.
    public let planName: String
    /// The obligation.
    public let obligation: ProcessObligation

    /// The obligations of several plans, by date, then by plan.
    public static func all(_ assessments: [StandardsAssessment]) -> [PlanObligation] {
        assessments.flatMap { assessment in
            let title = assessment.process.title
            let name = title.isEmpty ? assessment.process.member.name : title
            return assessment.obligations.map {
                PlanObligation(plan: assessment.process.plan, planName: name, obligation: $0)
            }
        }.sorted {
            ($0.obligation.date, $0.plan.text, $0.obligation.key) < (
                $1.obligation.date, $1.plan.text, $1.obligation.key
            )
        }
    }

    /// The name of the event in calendars: the same for the same obligation of the same plan, whenever it is written.
    public var uid: String {
        let plan = plan.text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return "\(obligation.key)-\(String(plan))@ogp-tracker"
    }
}
