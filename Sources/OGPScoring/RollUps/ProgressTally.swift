public import OGPCatalogues
public import OGPModel

/// The progress of milestones by who speaks. The sides stand beside one another and are never averaged.
public struct ProgressTally: Sendable, Hashable {
    /// A side each, in the order of the roles; none where there are no milestones.
    private var sides: [SideProgress] = []

    /// No milestones.
    public init() {}

    /// The progress of the milestones of one commitment.
    ///
    /// - Parameters:
    ///   - milestones: The milestones, each with its deadline.
    ///   - day: The day that delivery is judged on: the earlier of the day asked for and the day up to which the data speak.
    ///     Later statements are not heard.
    ///   - words: The words by which a source says that it has no evidence, or that it stands elsewhere.
    public init(
        _ milestones: [(milestone: Milestone, deadline: Deadline)], judgedOn day: CivilDate,
        words: EvidenceWords
    ) {
        if milestones.isEmpty { return }
        sides = AssessorRole.allCases.map { role in
            var side = SideProgress()
            side.count(
                milestones.map { milestone, deadline in
                    let progress = MilestoneProgress(milestone, role: role, by: day, words: words)
                    return (progress: progress, deadline: deadline, weight: milestone.weight)
                }, judgedOn: day)
            return side
        }
    }

    /// What one side says; of nothing where there are no milestones.
    public func side(_ role: AssessorRole) -> SideProgress {
        zip(AssessorRole.allCases, sides).first { $0.0 == role }?.1 ?? SideProgress()
    }

    /// Those who say something, the government first; the government alone where nobody does. Empty without milestones.
    public var speakers: [AssessorRole] {
        if sides.isEmpty { return [] }
        let speakers = Self.roles.filter { side($0).stated > 0 }
        return speakers.isEmpty ? [.government] : speakers
    }

    /// The roles in the order of the outputs: the government, then those who are independent of it.
    public static let roles: [AssessorRole] = [.government, .civilSociety, .monitoringBody, .irm, .other]

    /// Adds another tally.
    public static func += (left: inout ProgressTally, right: ProgressTally) {
        if right.sides.isEmpty { return }
        if left.sides.isEmpty { return left = right }
        for index in left.sides.indices { left.sides[index] += right.sides[index] }
    }
}
