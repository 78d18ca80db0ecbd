import Findings
import OGPModel
import XMLReading

extension StratMLReader {
    /// What only the end of the document shows.
    mutating func finish<Sink: FindingSink>(_ sink: inout Sink) {
        isEnded = true
        cursor.branches.settle()
        actionPlan.summary = [descriptionText, otherText].filter { !$0.isEmpty }.joined(separator: "\n\n")
        let file = SourcePosition(file: cursor.reader.fileName)
        for reference in cursor.identifiers.dangling {
            sink.report(
                .stratMLDanglingReference,
                Finding(
                    .stratMLDanglingReference, "\"\(reference.identifier)\" is no identifier in the document.",
                    at: reference.position, field: StratMLElement.referentIdentifier.rawValue,
                    value: reference.identifier))
        }
        if cursor.identifiers.left > 0 {
            sink.report(
                .stratMLReferencesLeft,
                Finding(
                    .stratMLReferencesLeft, "\(cursor.identifiers.left) references were not checked.", at: file))
        }
        if let sentence = dropped {
            sink.report(.stratMLEmptyBranches, Finding(.stratMLEmptyBranches, sentence, at: file))
        }
        if let sentence = cursor.unread.sentence {
            sink.report(
                .stratMLUnreadElements,
                Finding(.stratMLUnreadElements, sentence, at: cursor.unread.first ?? file))
        }
        if commitments == 0 {
            sink.report(
                .stratMLNoCommitments,
                Finding(.stratMLNoCommitments, "No goal or objective of the plan says anything.", at: file))
        }
    }

    /// What was dropped, in words; `nil` for nothing.
    private var dropped: String? {
        let branches = cursor.branches.dropped
        let total = branches.values.reduce(0, +)
        var sentences: [String] = []
        if total > 0 {
            let list = StratMLElement.allCases.compactMap { element in
                branches[element].map { "\($0) \(element.rawValue)" }
            }
            let noun = total == 1 ? "1 branch says" : "\(total) branches say"
            sentences.append("\(noun) nothing: \(list.joined(separator: ", ")).")
        }
        if cursor.emptyPeriods > 0 {
            let noun =
                cursor.emptyPeriods == 1
                ? "1 ActualResult states a period" : "\(cursor.emptyPeriods) ActualResults state a period"
            sentences.append("\(noun) and no result.")
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    func report<Sink: FindingSink>(noMember organization: StratMLOrganization, _ sink: inout Sink) {
        let hint = plan.nearest.isEmpty ? nil : "The nearest known names are \(plan.nearest.joined(separator: ", "))."
        sink.report(
            .stratMLNoMember,
            Finding(
                .stratMLNoMember, "\"\(organization.name)\" is no member that the catalogue knows.",
                at: organization.position, field: StratMLElement.organization.rawValue, value: organization.name,
                fix: hint))
    }

    func report<Sink: FindingSink>(goalWithoutObjectives goal: StratMLGoal, _ sink: inout Sink) {
        sink.report(
            .stratMLGoalWithoutObjectives,
            Finding(
                .stratMLGoalWithoutObjectives, "The goal \"\(goal.title)\" has no objectives and is not counted.",
                at: goal.position, field: StratMLElement.goal.rawValue, value: goal.title))
    }

    func report<Sink: FindingSink>(lateHeading goal: StratMLGoal, _ sink: inout Sink) {
        sink.report(
            .stratMLLateHeading,
            Finding(
                .stratMLLateHeading,
                "The goal \"\(goal.title)\" states its name or performers behind so many objectives that the first "
                    + "of them were read without.", at: goal.position, field: StratMLElement.goal.rawValue,
                value: goal.title))
    }

    func report<Sink: FindingSink>(derivedID commitment: Commitment, _ sink: inout Sink) {
        sink.report(
            .stratMLDerivedIDs,
            Finding(
                .stratMLDerivedIDs,
                "Commitments without an Identifier get ids such as \(commitment.id), made of their content.",
                at: commitment.source, commitment: commitment.id.text))
    }
}
