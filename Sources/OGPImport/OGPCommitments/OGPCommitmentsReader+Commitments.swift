import CSVReading
public import Findings
public import OGPModel

extension OGPCommitmentsReader {
    /// Reads the next whole commitment, with its milestones where the export has rows for them.
    ///
    /// - Parameter sink: takes what is irregular.
    /// - Returns: the commitment; `nil` at the end.
    /// - Throws: what reading the table throws.
    public mutating func next<Sink: FindingSink>(_ sink: inout Sink) throws -> Commitment? {
        while try table.next(&sink) {
            if isNoCommitment(&sink) { continue }
            if isMilestoneRow() {
                if let orphan = addMilestone(&sink) { return hold(orphan) }
                continue
            }
            let commitment = readCommitment(&sink)
            if !layout.hasMilestones {
                commitments += 1
                return commitment
            }
            if let complete = hold(commitment) { return complete }
        }
        return hold(nil)
    }

    /// Lets go of the commitment whose milestones are complete, and holds the next one.
    private mutating func hold(_ next: Commitment?) -> Commitment? {
        let complete = pending
        pending = next
        if complete != nil { commitments += 1 }
        return complete
    }

    private mutating func readCommitment<Sink: FindingSink>(_ sink: inout Sink) -> Commitment {
        var row = RatedRow()
        issues.removeAll(keepingCapacity: true)
        let ratings = rows.read(table.reader, into: &row, &issues)
        let member = rows.members.members[row.member]
        var commitment = decoder.commitment(
            table.reader, row: row, ratings: ratings, member: member,
            plan: row.plan.map { rows.plans.plans[$0] }, issues: &issues)
        let period = rows.years.period(table.reader, &issues)
        commitment.planEndYear = period.endYear.value
        commitment.planDuration = period.duration.value
        if decoder.options.detail != .facts { commitment.assessments = assessments(of: commitment) }
        if commitment.submitted == nil {
            commitment.missing[.submitted] = rows.years.missingSubmission(table.reader)
        }
        reportIssues(of: commitment, &sink)
        reportCommitment(commitment, member.problem, &sink)
        return commitment
    }

    /// The IRM's statements about completion, in the order of time. For local members it is the monitoring body that speaks.
    private mutating func assessments(of commitment: Commitment) -> [Assessment] {
        let isLocal = commitment.member.level == .local && !isLegacyLocal()
        let role: AssessorRole = isLocal ? .monitoringBody : .irm
        let by = isLocal ? "Local monitoring body" : "Independent Reporting Mechanism"
        let published = rows.years.reports(table.reader)
        let statements: [(AssessmentStage, Int?, Coded<Completion>, OGPField)] = [
            (.midTerm, published.midTerm, commitment.ratings.completionMidTerm, .completionMidTerm),
            (.endOfTerm, published.endOfTerm, commitment.ratings.completionEndOfTerm, .completionEndOfTerm),
        ]
        return statements.compactMap { stage, year, completion, field in
            guard let column = layout.column(field), completion.isCoded else { return nil }
            return Assessment(
                role: role, by: by, stage: stage, year: year, status: completion.map(ReportedStatus.init),
                said: CellText.trimmed(table.reader.text(column)))
        }
    }

    /// Whether the record is of a local pioneer of 2016 to 2020, which the IRM itself assessed.
    private func isLegacyLocal() -> Bool {
        layout.column(.nationalOrLocal).map { CellText.folded(table.reader.text($0)) == "legacy local" } ?? false
    }

    // MARK: Milestones

    /// Whether the current record is of a milestone: marked as one, and not as a commitment.
    private func isMilestoneRow() -> Bool {
        guard let dummy = layout.column(.milestoneDummy), isMarked(dummy) else { return false }
        return layout.column(.commitmentDummy).map { !isMarked($0) } ?? true
    }

    private func isMarked(_ column: Int) -> Bool {
        CellText.trimmed(table.reader.text(column)) == "1"
    }

    /// Adds the current record to the commitment in front of it; where there is none, gives it back as one of its own.
    private mutating func addMilestone<Sink: FindingSink>(_ sink: inout Sink) -> Commitment? {
        let record = readCommitment(&sink)
        milestones += 1
        let milestone = milestone(record)
        if let pending, pending.plan == record.plan, pending.number == record.number {
            self.pending?.milestones.append(milestone)
            return nil
        }
        reportOrphan(record, &sink)
        var orphan = record
        orphan.kind = .other
        orphan.title = milestone.title
        orphan.ratings = CommitmentRatings()
        orphan.assessments = []
        orphan.milestones = [milestone]
        return orphan
    }

    private func milestone(_ record: Commitment) -> Milestone {
        func text(_ field: OGPField) -> String {
            guard let column = layout.column(field) else { return "" }
            let text = CellText.kept(table.reader.text(column))
            return CellText.missing(text) == nil ? text : ""
        }
        let body = text(.milestoneText)
        let title = text(.milestoneTitle)
        return Milestone(
            number: text(.milestoneNumber), title: title.isEmpty ? body : title, text: body, start: record.start,
            end: record.end, assessments: record.assessments, source: record.source)
    }
}
