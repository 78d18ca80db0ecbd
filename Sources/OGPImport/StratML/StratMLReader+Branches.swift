import Findings
import OGPModel
import XMLReading

extension StratMLReader {
    /// Reads on until a commitment is complete or the document ends.
    mutating func read<Sink: FindingSink>(_ sink: inout Sink) throws {
        while ready.isEmpty {
            if open.isEmpty {
                guard try cursor.nextChild(&sink) != nil else {
                    finish(&sink)
                    return
                }
                actionPlan.source = cursor.reader.position
                open = [.performancePlanOrReport]
            }
            guard let child = try cursor.nextChild(&sink) else {
                try close(&sink)
                continue
            }
            if goal == nil { try readPlan(child, &sink) } else { try readGoal(child, &sink) }
        }
    }

    /// An element directly inside the root or the core.
    private mutating func readPlan<Sink: FindingSink>(_ child: StratMLElement, _ sink: inout Sink) throws {
        let isRoot = open.count == 1
        switch child {
        case .strategicPlanCore where isRoot: open.append(child)
        case .goal:
            open.append(child)
            goal = StratMLOpenGoal(
                StratMLGoal(position: cursor.reader.position), mark: cursor.branches.begin())
            cursor.cells.removeAll()
        case .objective: try readObjective(&sink)
        case .organization:
            cursor.cells.removeAll()
            if let organization = try cursor.organization(&sink) { note(organization, &sink) }
            cursor.branches.settle()
        case .vision, .mission, .value:
            if let cell = try cursor.statement(child, &sink) { actionPlan.extra.append(cell) }
        case .administrativeInformation:
            if let found = try cursor.administration(&sink) { note(found) }
        case .submitter: actionPlan.contact = try cursor.submitter(&sink) ?? actionPlan.contact
        case .name where isRoot: _ = try cursor.text(.line, &sink)
        case .description where isRoot:
            StratMLCursor.fill(&descriptionText, try cursor.text(.paragraphs, &sink))
        case .otherInformation where isRoot: StratMLCursor.fill(&otherText, try cursor.text(.paragraphs, &sink))
        default: try cursor.skip(child, &sink)
        }
    }

    /// An element directly inside a goal.
    private mutating func readGoal<Sink: FindingSink>(_ child: StratMLElement, _ sink: inout Sink) throws {
        if child == .objective {
            try readObjective(&sink)
            return
        }
        guard var open = goal.take() else { return }
        let isCommitment = plan.level == .goal
        switch child {
        case .name:
            StratMLCursor.fill(&open.goal.name, try cursor.text(.line, as: isCommitment ? "title" : "heading", &sink))
        case .description:
            let text = try cursor.text(.paragraphs, as: isCommitment ? "fullText" : nil, &sink)
            StratMLCursor.fill(&open.goal.description, text)
        case .otherInformation:
            let text = try cursor.text(.paragraphs, as: isCommitment ? "fullText" : nil, &sink)
            StratMLCursor.fill(&open.goal.otherInformation, text)
        case .identifier:
            StratMLCursor.fill(
                &open.goal.identifier, try cursor.text(.identifier, as: isCommitment ? "id" : nil, &sink))
        case .sequenceIndicator:
            StratMLCursor.fill(&open.goal.number, try cursor.text(.mark, as: isCommitment ? "number" : nil, &sink))
        case .stakeholder: if let found = try cursor.stakeholder(&sink) { open.goal.stakeholders.append(found) }
        default: try cursor.skip(child, &sink)
        }
        open.cells += cursor.cells
        cursor.cells.removeAll()
        goal = open
    }

    private mutating func readObjective<Sink: FindingSink>(_ sink: inout Sink) throws {
        let outer = cursor.cells
        cursor.cells.removeAll()
        guard let objective = try cursor.objective(&sink) else {
            cursor.cells = outer
            return
        }
        let cells = cursor.cells
        cursor.cells = outer
        cursor.branches.settle()
        guard var open = goal.take() else {
            var commitment = decoder.commitment(objective)
            decoder.complete(&commitment, heading: nil, performers: [])
            deliver(commitment, cells, &sink)
            return
        }
        open.goal.objectiveCount += 1
        if plan.level == .goal {
            open.goal.objectives.append(objective)
            open.cells += cells.filter { $0.field == "start" || $0.field == "end" }
        } else {
            var commitment = decoder.commitment(objective)
            commitment.cells = cells
            open.hold(commitment)
        }
        goal = open
        if open.isFull { release(&sink) }
    }

    /// Ends the innermost branch that is open.
    private mutating func close<Sink: FindingSink>(_ sink: inout Sink) throws {
        guard open.popLast() == .goal else { return }
        release(&sink)
        guard let closed = goal.take() else { return }
        guard cursor.branches.end(closed.mark, .goal) else { return }
        cursor.branches.settle()
        if plan.level == .goal {
            var commitment = decoder.commitment(closed.goal)
            decoder.complete(&commitment, heading: nil, performers: [])
            deliver(commitment, closed.cells, &sink)
        } else if closed.goal.objectiveCount == 0 {
            report(goalWithoutObjectives: closed.goal, &sink)
        }
        if closed.isLate { report(lateHeading: closed.goal, &sink) }
    }

    /// Completes the commitments that wait for their goal and hands them over.
    private mutating func release<Sink: FindingSink>(_ sink: inout Sink) {
        guard var open = goal.take() else { return }
        for var commitment in open.release() {
            decoder.complete(&commitment, heading: open.goal.name, performers: open.goal.performers)
            deliver(commitment, commitment.cells + open.cells, &sink)
        }
        goal = open
    }

    private mutating func deliver<Sink: FindingSink>(
        _ commitment: Commitment, _ cells: [SourceCell], _ sink: inout Sink
    ) {
        var commitment = commitment
        var dates: Set<String> = []
        commitment.cells = (cells + planCells).filter { cell in
            guard commitment.isRead(from: cell) else { return false }
            return cell.field != "start" && cell.field != "end" || dates.insert(cell.field ?? "").inserted
        }
        if !planCells.isEmpty, commitment.lead == plan.organizations {
            commitment.cells += planCells.map {
                SourceCell(header: $0.header, text: $0.text, position: $0.position, field: "lead")
            }
        }
        if commitment.idSource == .derived, !hasReportedDerivedIDs {
            hasReportedDerivedIDs = true
            report(derivedID: commitment, &sink)
        }
        ready.append(commitment)
    }

    private mutating func note(_ administration: StratMLAdministration) {
        if !administration.source.isEmpty { actionPlan.url = administration.source }
        if let submitter = administration.submitter { actionPlan.contact = submitter }
    }

    private mutating func note<Sink: FindingSink>(_ organization: StratMLOrganization, _ sink: inout Sink) {
        planCells += cursor.cells
        let parts = [
            ("Acronym", organization.acronym), ("Organization Description", organization.description),
        ]
        for (header, text) in parts where !text.isEmpty {
            actionPlan.extra.append(ExtraCell(header: header, text: text))
        }
        if plan.member.code == nil, !hasReportedMember, !organization.name.isEmpty {
            hasReportedMember = true
            report(noMember: organization, &sink)
        }
    }
}

extension Commitment {
    /// Whether one of its fields holds what an element says: of several dates only the one that was taken.
    fileprivate func isRead(from cell: SourceCell) -> Bool {
        let text = StratMLText.line(cell.text)
        switch cell.field {
        case "start": return text == start.text
        case "end": return text == end.text
        case "lead": return lead.contains(text)
        default: return true
        }
    }
}
