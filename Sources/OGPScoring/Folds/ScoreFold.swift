public import OGPCatalogues
public import OGPModel

/// Counts commitments into groups, one at a time. The result does not depend on the order of the commitments, and the folds
/// of two parts add up to the fold of the whole.
public struct ScoreFold: Sendable {
    /// What is grouped by, in the order asked for.
    public let dimensions: [ScoreDimension]
    private var tallies: [ScoreTally] = []
    private var slots: [ScoreGroupKey: Int] = [:]
    private var rowSlots = RowSlots()
    private var rowCounts = RowCounts()

    /// A fold that groups by the given dimensions; repeated ones count once.
    public init(by dimensions: [ScoreDimension]) {
        var seen: Set<ScoreDimension> = []
        self.dimensions = dimensions.filter { seen.insert($0).inserted }
        if self.dimensions.contains(.all) { _ = slot(ScoreGroupKey(.all, "all")) }
    }

    /// Whether every dimension can be told from a ``RatedRow``, without the commitment's texts.
    public var needsOnlyRows: Bool { !dimensions.contains(where: \.overlaps) }

    /// The groups, by dimension in the order asked for, and within one by name.
    public var groups: [ScoreGroup] {
        var settled = self
        settled.settle()
        return dimensions.flatMap { dimension in
            slots.filter { $0.key.by == dimension }.sorted { $0.key < $1.key }
                .map { ScoreGroup(key: $0.key, tally: settled.tallies[$0.value]) }
        }
    }

    /// Adds the fold of another part.
    public static func += (left: inout ScoreFold, right: ScoreFold) {
        var right = right
        right.settle()
        for (key, place) in right.slots { left.tallies[left.slot(key)] += right.tallies[place] }
    }

    /// Counts one commitment, with what other assessors report and with its milestones.
    ///
    /// - Parameters:
    ///   - commitment: The commitment.
    ///   - catalogue: The catalogue that turns policy-area tags into themes.
    ///   - milestones: How each milestone stands to its deadline, with its status.
    ///   - progress: The progress of the milestones.
    public mutating func count(
        _ commitment: Commitment, catalogue: PolicyAreaCatalogue,
        milestones: [(standing: MilestoneStanding, status: Coded<ReportedStatus>)] = [],
        progress: ProgressTally = ProgressTally()
    ) {
        for key in keys(of: commitment, catalogue) {
            let place = slot(key)
            tallies[place].count(
                commitment.ratings, submitted: commitment.submitted, cluster: commitment.assessmentKey)
            for assessment in commitment.assessments where assessment.role != .irm {
                tallies[place].count(reported: assessment.status, by: assessment.role)
            }
            for milestone in milestones {
                tallies[place].count(milestone: milestone.standing, status: milestone.status)
            }
            tallies[place].count(progress)
        }
    }

    /// Forgets the places of the previous input's names. Called before the first row of each input.
    public mutating func beginRows() { rowSlots = RowSlots() }

    /// Counts one row. Only for folds whose dimensions need nothing else.
    public mutating func count(_ row: RatedRow, names: RowNames) {
        for dimension in dimensions {
            let place = place(of: row, names, dimension)
            rowCounts.count(row, in: place)
            if let cluster = row.cluster { tallies[place].count(cluster: names.clusters[cluster]) }
        }
        if rowCounts.isFull { settle() }
    }

    /// Brings what rows counted into the tallies.
    private mutating func settle() {
        rowCounts.drain { place, ratings, submitted, isSingle, times in
            tallies[place].count(ratings, submitted: submitted, isSingle: isSingle, times: times)
        }
    }

    private mutating func place(
        of row: RatedRow, _ names: RowNames, _ dimension: ScoreDimension
    ) -> Int {
        let index = rowSlots.index(of: row, dimension)
        if let index, let known = rowSlots.place(dimension, index) { return known }
        let place = slot(ScoreGroupKey(dimension, row.key(dimension, names)))
        if let index { rowSlots.remember(dimension, index, place) }
        return place
    }

    private mutating func slot(_ key: ScoreGroupKey) -> Int {
        if let place = slots[key] { return place }
        slots[key] = tallies.count
        tallies.append(ScoreTally())
        return tallies.count - 1
    }

    private func keys(of commitment: Commitment, _ catalogue: PolicyAreaCatalogue) -> [ScoreGroupKey] {
        dimensions.flatMap { dimension in
            commitment.keys(dimension, catalogue).map { ScoreGroupKey(dimension, $0) }
        }
    }
}
