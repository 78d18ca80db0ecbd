public import OGPModel

/// What decides a requirement: a kind of rule that the code knows, with the thresholds of the data.
public enum StandardsRule: Sendable, Hashable {
    /// So many of something are recorded, each with what is needed.
    case exists(EvidenceSubject, count: Int, needs: [EvidenceNeed])
    /// A forum seats all these groups; where none is named, some group of the state and some other.
    case members(groups: [ParticipantGroup])
    /// The seats of the state and of others differ by no more than so many.
    case balance(seats: Int)
    /// No more than so many months lie between one and the next.
    case rollingInterval(EvidenceSubject, months: Int)
    /// So many in each year counted from a day of the plan, with all these groups.
    case perYear(EvidenceSubject, YearlyCount)
    /// At least so many days before the development of the plan begins.
    case daysBefore(EvidenceSubject, days: Int)
    /// So much of the contributions is answered, in percent, or one response to all is published.
    case answeredShare(percent: Int)
    /// A mechanism gathers inputs from a stated day to another.
    case inputPeriod
    /// A website could be reached without a login when it was last looked at.
    case reachable
    /// There is one for each commitment.
    case perCommitment(EvidenceSubject)
    /// Filed within so many months after a day of the plan.
    case filedWithin(EvidenceSubject, months: Int, after: ProcessAnchor)
    /// What is said about the requirement itself, with evidence, decides.
    case statement

    /// How often something is asked for in each year.
    public struct YearlyCount: Sendable, Hashable {
        /// How often.
        public var count: Int
        /// The groups that must have taken part.
        public var groups: [ParticipantGroup]
        /// What each must have beside being recorded.
        public var needs: [EvidenceNeed]
        /// Where the years are counted from.
        public var from: ProcessAnchor
        /// A last year of fewer months belongs to the year before.
        public var shortestMonths: Int

        /// A count for each year.
        public init(
            count: Int, groups: [ParticipantGroup] = [], needs: [EvidenceNeed] = [], from: ProcessAnchor,
            shortestMonths: Int
        ) {
            self.count = count
            self.groups = groups
            self.needs = needs
            self.from = from
            self.shortestMonths = shortestMonths
        }
    }

    /// The kinds of rules, by their names in the data.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// ``StandardsRule/exists(_:count:needs:)``.
        case exists
        /// ``StandardsRule/members(groups:)``.
        case members
        /// ``StandardsRule/balance(seats:)``.
        case balance
        /// ``StandardsRule/rollingInterval(_:months:)``.
        case rollingInterval
        /// ``StandardsRule/perYear(_:_:)`` from the plan's first day.
        case perPlanYear
        /// ``StandardsRule/perYear(_:_:)`` from the day the development began.
        case perYear
        /// ``StandardsRule/daysBefore(_:days:)``.
        case daysBefore
        /// ``StandardsRule/answeredShare(percent:)``.
        case answeredShare
        /// ``StandardsRule/inputPeriod``.
        case inputPeriod
        /// ``StandardsRule/reachable``.
        case reachable
        /// ``StandardsRule/perCommitment(_:)``.
        case perCommitment
        /// ``StandardsRule/filedWithin(_:months:after:)``.
        case filedWithin
        /// ``StandardsRule/statement``.
        case statement
    }
}
