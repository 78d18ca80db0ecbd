public import OGPModel

/// What was contributed to a plan, how each contribution was considered, and what was taken up, as of a day.
public struct ReasonedResponseReport: Sendable, Hashable {
    /// The plan.
    public let plan: ActionPlanID
    /// The member; empty where it is not known.
    public let member: String
    /// The plan's title; empty where it is not known.
    public let title: String
    /// The day the question is asked for.
    public let asOf: CivilDate
    /// The contributions that count, with the responses that count, in the order of their source.
    public let contributions: [Contribution]
    /// The responses that speak of all contributions together.
    public let responses: [ReasonedResponse]
    /// The input periods.
    public let inputPeriods: [InputPeriod]
    /// Contributions and responses dated after the day, which do not count.
    public let later: Int

    /// What the process record of a plan holds of its consultation.
    ///
    /// - Parameters:
    ///   - plan: The plan with its record.
    ///   - day: The day the question is asked for. What is dated later does not count; what has no day does.
    public init(_ plan: ActionPlan, asOf day: CivilDate) {
        self.plan = plan.id
        member = plan.member.name
        title = plan.title
        asOf = day
        func counts(_ date: ProcessDate) -> Bool { date.day.map { $0 <= day } ?? true }
        let record = plan.coCreation.withoutRepeats().record
        let all = record.contributions.filter { counts($0.date) }
        contributions = all.map { contribution in
            var contribution = contribution
            contribution.responses.removeAll { !counts($0.date) }
            return contribution
        }
        responses = record.responses.filter { counts($0.date) }
        inputPeriods = record.inputPeriods
        let given = record.contributions.count + record.contributions.reduce(0) { $0 + $1.responses.count }
        let counted = contributions.count + contributions.reduce(0) { $0 + $1.responses.count }
        later = given - counted + record.responses.count - responses.count
    }

    /// All contributions together.
    public var total: ConsultationTally { groups.reduce(ConsultationTally()) { $0 + $1.tally } }

    /// The contributions by group, in the order of the groups.
    public var groups: [(group: ParticipantGroup, tally: ConsultationTally)] {
        ParticipantGroup.allCases.compactMap { group in
            let own = contributions.filter { $0.group == group }
            if own.isEmpty { return nil }
            return (group, own.reduce(into: ConsultationTally()) { $0.note($1.responses) })
        }
    }
}
