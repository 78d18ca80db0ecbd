import OGPCatalogues
import OGPModel

/// What a rule is judged in: the record as known on a day, the plan's life and the requirement.
struct RuleContext {
    let known: KnownRecord
    let requirement: StandardsRequirement
    let commitments: [CommitmentID]

    var asOf: CivilDate { known.asOf }
    var life: PlanLife { known.life }

    /// The first day of the phases that the requirement is judged in.
    var firstDay: CivilDate? { life.firstDay(of: requirement.phases) }

    /// The last day of the phases that the requirement is judged in.
    var lastDay: CivilDate? { life.lastDay(of: requirement.phases) }

    /// The day by which something is due that has no day of its own: what is asked for while the plan is made by its delivery, what
    /// is asked for while it is carried out by its last day, what is asked for throughout by the first day. `nil` once that day is
    /// over.
    var closingDue: CivilDate? {
        let day = requirement.phases.count == 1 ? lastDay : firstDay
        return day.flatMap { $0 >= asOf ? $0 : nil }
    }

    /// When evidence of the requirement counts.
    var bounds: PeriodBounds { PeriodBounds(requirement.period, of: life) }

    /// Judges one rule. What is asked for while the plan is carried out is not missing before it begins.
    func judge(_ rule: StandardsRule) -> RuleVerdict {
        var verdict = judged(rule)
        if requirement.phases == [.implementation], verdict.status == .noEvidence, let start = life.start, asOf < start
        {
            verdict.status = .notApplicable
            verdict.because = "Asked for from \(start) on, when implementation begins: \(requirement.text)"
        }
        return verdict
    }

    private func judged(_ rule: StandardsRule) -> RuleVerdict {
        switch rule {
        case .exists(let subject, let count, let needs): ExistsRule.judge(subject, count, needs, in: self)
        case .members(let groups): MembersRule.judge(groups, in: self)
        case .balance(let seats): BalanceRule.judge(seats, in: self)
        case .rollingInterval(let subject, let months): RollingIntervalRule.judge(subject, months, in: self)
        case .perYear(let subject, let yearly): YearlyCountRule.judge(subject, yearly, in: self)
        case .daysBefore(let subject, let days): DaysBeforeRule.judge(subject, days, in: self)
        case .answeredShare(let percent): AnsweredShareRule.judge(percent, in: self)
        case .inputPeriod: InputPeriodRule.judge(in: self)
        case .reachable: ReachableRule.judge(in: self)
        case .perCommitment(let subject): PerCommitmentRule.judge(subject, in: self)
        case .filedWithin(let subject, let months, let anchor): FiledWithinRule.judge(subject, months, anchor, in: self)
        case .statement: StatementRule.judge(in: self)
        }
    }
}
