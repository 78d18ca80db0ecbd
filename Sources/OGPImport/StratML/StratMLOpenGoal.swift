import Findings
import OGPModel

/// The goal that is open, with the commitments of its objectives that wait for its end.
struct StratMLOpenGoal {
    var goal: StratMLGoal
    let mark: StratMLBranches.Mark
    /// The goal's own elements that were kept.
    var cells: [SourceCell] = []
    var waiting: [Commitment] = []
    /// How many statements and milestones wait, as a measure of memory.
    private(set) var weight = 0
    /// What the commitments that could not wait were completed with.
    private(set) var early: (heading: String, performers: [String])?

    /// The most that waits.
    private static let heaviest = 8_000

    init(_ goal: StratMLGoal, mark: StratMLBranches.Mark) {
        self.goal = goal
        self.mark = mark
    }

    /// Lets a commitment wait.
    mutating func hold(_ commitment: Commitment) {
        waiting.append(commitment)
        weight += 1 + commitment.milestones.count + commitment.milestones.reduce(0) { $0 + $1.assessments.count }
    }

    /// Whether more waits than should.
    var isFull: Bool { weight > Self.heaviest }

    /// Hands over what waits.
    mutating func release() -> [Commitment] {
        if isFull, early == nil { early = (goal.name, goal.performers) }
        defer { (waiting, weight) = ([], 0) }
        return waiting
    }

    /// Whether commitments were handed over before the goal had said everything.
    var isLate: Bool { early.map { $0.heading != goal.name || $0.performers != goal.performers } ?? false }
}
