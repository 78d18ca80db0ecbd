import OGPJoining
import OGPScoring

/// How many commitments a gap report speaks of, and whether they are all there are.
enum CommitmentsFact {
    /// The key fact: the count, and on a line of its own that commitments may be missing.
    static func fact(_ report: GapReport, _ frame: ResultFrame) -> KeyFact {
        var count = Passage(report.commitments)
        if frame.selection.picksCommitments { count += ", only those that were selected" }
        let assessments = report.plans.reduce(0) { $0 + $1.score.assessments }
        if assessments < report.plans.reduce(0, { $0 + $1.score.commitments }) {
            count += ", in \(words: CountedNoun("assessment").counted(assessments)): some are assessed together"
        }
        return KeyFact("Commitments", [count] + (frame.selection.picksCommitments ? [] : missing(report)))
    }

    /// That the ids show holes, so that commitments may be missing; nothing where they do not.
    private static func missing(_ report: GapReport) -> [Passage] {
        let partial = report.plans.filter(\.hasHoles)
        guard let first = partial.first else { return [] }
        if report.plans.count == 1 {
            return ["others of the plan may be missing from the data: \(words: first.completeness.reason)"]
        }
        let plans = CountPhrase(partial.count, of: report.plans.count).text(.actionPlan)
        return ["commitments of \(words: plans) may be missing from the data: the ids leave holes"]
    }
}

extension PlanSummary {
    /// Whether the ids leave holes, in the plan or before it.
    var hasHoles: Bool {
        if case .broken = completeness { true } else { false }
    }
}
