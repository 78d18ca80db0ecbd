public import OGPModel

/// The IRM's measures over a set of commitments: a value with an empty element that adds up in any order and grouping.
public struct ScoreTally: Sendable, Hashable {
    /// The number of commitments.
    public private(set) var commitments = 0
    /// Commitments assessed on their own (in no cluster).
    public private(set) var single = 0
    /// The clusters seen; the commitments of one share one assessment.
    public private(set) var clusters: Set<String> = []
    /// High completion.
    public private(set) var completion = RateTally()
    /// Completion by label.
    public private(set) var completionCounts = LabelCounts<Completion>()
    /// High ambition by potential impact.
    public private(set) var potentialImpact = RateTally()
    /// Potential impact by label.
    public private(set) var potentialImpactCounts = LabelCounts<PotentialImpact>()
    /// High ambition by potential for results.
    public private(set) var potentialForResults = RateTally()
    /// Potential for results by label.
    public private(set) var potentialForResultsCounts = LabelCounts<PotentialForResults>()
    /// Strong results.
    public private(set) var results = RateTally()
    /// Results by label of either scale.
    public private(set) var resultsCounts = LabelCounts<ResultsLabel>()
    /// Stars by the formula before June 2014.
    public private(set) var starPreJune2014 = StarTally()
    /// Stars by the formula of 2015.
    public private(set) var star2015 = StarTally()
    /// Stars by the current formula at mid-term.
    public private(set) var starMidTerm = StarTally()
    /// Stars by the current formula at the end of the term.
    public private(set) var starEndOfTerm = StarTally()
    /// The first failing step.
    public private(set) var bindingConstraint = LabelCounts<BindingConstraint>()
    /// What governments report.
    public private(set) var reportedByGovernment = LabelCounts<ReportedStatus>()
    /// What civil society reports.
    public private(set) var reportedByCivilSociety = LabelCounts<ReportedStatus>()
    /// What local monitoring bodies report.
    public private(set) var reportedByMonitoringBody = LabelCounts<ReportedStatus>()
    /// What others report.
    public private(set) var reportedByOther = LabelCounts<ReportedStatus>()
    /// The milestones.
    public private(set) var milestones = MilestoneTally()
    /// What is said about their progress, rolled up.
    public private(set) var progress = ProgressTally()

    /// No commitments.
    public init() {}

    /// The number of assessments: a cluster counts once.
    public var assessments: Int { single + clusters.count }

    /// The tally of one formula.
    public func stars(_ formula: StarFormula) -> StarTally {
        switch formula {
        case .preJune2014: starPreJune2014
        case .year2015: star2015
        case .midTerm: starMidTerm
        case .endOfTerm: starEndOfTerm
        }
    }

    /// Counts one commitment by its ratings.
    public mutating func count(_ ratings: CommitmentRatings, submitted: Int?, cluster: String?) {
        if let cluster { count(cluster: cluster) }
        count(ratings, submitted: submitted, isSingle: cluster == nil, times: 1)
    }

    /// Counts a cluster; the same one counts once.
    mutating func count(cluster: String) { clusters.insert(cluster) }

    /// Counts as many commitments with the same ratings, all of them in clusters or none.
    mutating func count(_ ratings: CommitmentRatings, submitted: Int?, isSingle: Bool, times: Int) {
        commitments += times
        single += isSingle ? times : 0
        completionCounts.count(ratings.completion, times: times)
        completion.count(ratings.highCompletion, times: times)
        potentialImpactCounts.count(ratings.potentialImpact, times: times)
        potentialImpact.count(ratings.highPotentialImpact, times: times)
        potentialForResultsCounts.count(ratings.potentialForResults, times: times)
        potentialForResults.count(ratings.highPotentialForResults, times: times)
        resultsCounts.count(ratings.results, times: times)
        results.count(ratings.strongResults, times: times)
        starPreJune2014.count(StarFormula.preJune2014.isStarred(ratings), times: times)
        star2015.count(StarFormula.year2015.isStarred(ratings), times: times)
        starMidTerm.count(StarFormula.midTerm.isStarred(ratings), times: times)
        starEndOfTerm.count(StarFormula.endOfTerm.isStarred(ratings), times: times)
        bindingConstraint.count(.coded(BindingConstraint(ratings, submitted: submitted)), times: times)
    }

    /// Counts what an assessor other than the IRM reports.
    public mutating func count(reported status: Coded<ReportedStatus>, by role: AssessorRole) {
        switch role {
        case .irm: break
        case .government: reportedByGovernment.count(status)
        case .civilSociety: reportedByCivilSociety.count(status)
        case .monitoringBody: reportedByMonitoringBody.count(status)
        case .other: reportedByOther.count(status)
        }
    }

    /// Counts one milestone.
    public mutating func count(milestone standing: MilestoneStanding, status: Coded<ReportedStatus>) {
        milestones.count(standing, status: status)
    }

    /// Counts the progress of the milestones of one commitment.
    public mutating func count(_ progress: ProgressTally) { self.progress += progress }

    /// Adds another tally.
    public static func += (left: inout ScoreTally, right: ScoreTally) {
        left.commitments += right.commitments
        left.single += right.single
        left.clusters.formUnion(right.clusters)
        left.completion += right.completion
        left.completionCounts += right.completionCounts
        left.potentialImpact += right.potentialImpact
        left.potentialImpactCounts += right.potentialImpactCounts
        left.potentialForResults += right.potentialForResults
        left.potentialForResultsCounts += right.potentialForResultsCounts
        left.results += right.results
        left.resultsCounts += right.resultsCounts
        left.starPreJune2014 += right.starPreJune2014
        left.star2015 += right.star2015
        left.starMidTerm += right.starMidTerm
        left.starEndOfTerm += right.starEndOfTerm
        left.bindingConstraint += right.bindingConstraint
        left.reportedByGovernment += right.reportedByGovernment
        left.reportedByCivilSociety += right.reportedByCivilSociety
        left.reportedByMonitoringBody += right.reportedByMonitoringBody
        left.reportedByOther += right.reportedByOther
        left.milestones += right.milestones
        left.progress += right.progress
    }

    /// Both tallies together.
    public static func + (left: ScoreTally, right: ScoreTally) -> ScoreTally {
        var sum = left
        sum += right
        return sum
    }
}
