import Findings
public import OGPModel
public import OGPScoring

/// One milestone as the export at milestone level prints it.
public struct MilestoneRow: Sendable {
    let commitment: Commitment
    let milestone: Milestone
    let deadline: Deadline
    let standing: MilestoneStanding

    /// A row.
    ///
    /// - Parameters:
    ///   - commitment: The commitment it belongs to.
    ///   - milestone: The milestone.
    ///   - deadline: The milestone's deadline, with the order of an ambiguous date settled where the plan settles it.
    ///   - standing: How the milestone stands to it.
    public init(_ commitment: Commitment, _ milestone: Milestone, deadline: Deadline, standing: MilestoneStanding) {
        self.commitment = commitment
        self.milestone = milestone
        self.deadline = deadline
        self.standing = standing
    }

    func write(to row: inout some RowWriter) {
        row.field("id", commitment.id.text)
        row.field("idSource", commitment.idSource.rawValue)
        row.field("plan", commitment.plan?.text)
        row.field("member", commitment.member.name)
        row.field("memberCode", commitment.member.code)
        row.field("number", commitment.number)
        row.field("title", commitment.title)
        row.field("parent", commitment.number)
        row.field("milestone", milestone.number)
        row.field("milestoneTitle", milestone.title)
        row.group("deadline") { deadline.write(to: &$0) }
        row.rows("statuses", milestone.assessments, words: \.words) { $0.write(to: &$1) }
        row.field("status", milestone.assessments.last?.completion.label ?? Missing.notCollected.rawValue)
        row.field("overdue", standing.label)
        row.field("evidence", list: milestone.evidence.map { $0.link ?? $0.text })
        row.group("source") { row in
            row.field("file", milestone.source.file)
            row.field("row", milestone.source.row)
            row.field("line", milestone.source.line)
            row.field("element", milestone.source.element)
        }
    }
}
