import Findings
public import OGPModel
public import OGPScoring

/// One milestone as the export at milestone level prints it: the columns of its commitment, with its own beside them.
public struct MilestoneRow: Sendable {
    let commitment: CommitmentRow
    let milestone: Milestone
    let deadline: Deadline
    let standing: MilestoneStanding

    /// A row.
    ///
    /// - Parameters:
    ///   - commitment: The row of the commitment it belongs to.
    ///   - milestone: The milestone.
    ///   - deadline: The milestone's deadline, with the order of an ambiguous date settled where the plan settles it.
    ///   - standing: How the milestone stands to it.
    ///   - start: The milestone's start, settled likewise; the commitment's stands in its place where it states none.
    public init(
        _ commitment: CommitmentRow, _ milestone: Milestone, deadline: Deadline, standing: MilestoneStanding,
        start: Deadline? = nil
    ) {
        self.commitment = commitment.carrying(milestone, start: start)
        self.milestone = milestone
        self.deadline = deadline
        self.standing = standing
    }

    func write(to row: inout some RowWriter) {
        commitment.writeShared(to: &row)
        writeOwn(to: &row)
    }

    /// Writes what is the milestone's own.
    func writeOwn(to row: inout some RowWriter) {
        row.field("parent", milestone.parent)
        row.field("milestone", milestone.number)
        row.field("milestoneTitle", milestone.title)
        row.group("deadline") { deadline.write(to: &$0) }
        row.rows("statuses", milestone.assessments, words: \.words) { $0.write(to: &$1) }
        row.field("status", milestone.status.label)
        row.field("overdue", standing.label)
        row.field("evidence", list: milestone.allEvidence.map { $0.link ?? $0.text })
        row.group("source") { milestone.source.write(to: &$0) }
    }
}

extension CommitmentRow {
    /// The row with what a milestone states itself in the place of what its commitment states: who is responsible, who supports,
    /// its start, and values that no field holds.
    fileprivate func carrying(_ milestone: Milestone, start: Deadline?) -> CommitmentRow {
        var own = commitment
        if !milestone.lead.isEmpty {
            own.lead = milestone.lead
            own.missing[.lead] = nil
        }
        if !milestone.supporting.isEmpty {
            own.supporting = milestone.supporting
            own.missing[.supporting] = nil
        }
        if milestone.start.isStated { own.missing[.start] = nil }
        own.extra = milestone.extra + commitment.extra
        return CommitmentRow(
            own, start: milestone.start.isStated ? start ?? self.start : self.start, end: end, themes: themes,
            milestones: milestones, writesContact: writesContact)
    }
}

extension Milestone {
    /// What the source and its assessors point to, each once, in order.
    var allEvidence: [Evidence] {
        var seen: Set<Evidence> = []
        return (evidence + assessments.flatMap(\.evidence)).filter { seen.insert($0).inserted }
    }
}
