import Findings
import OGPJoining
import OGPModel
public import OGPReporting

/// Files to fill in.
public enum TemplateVerb {
    /// What a template is of.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A plan with its commitments, milestones, updates and process record.
        case plan
        /// The record of how a plan is made and carried out.
        case process
        /// The comments on a plan, with the response to each.
        case consultation
        /// Reviewed matches of ids that differ between inputs.
        case crosswalk
    }

    /// A blank file with remarks for the person who fills it in; the layout is that of tables of processes and consultations.
    public static func blank(_ kind: Kind, as format: PlanFileFormat, style: CSVStyle = .machine) -> [UInt8] {
        switch (kind, format) {
        case (.plan, .xml): Array(PlanTemplates.xml.utf8)
        case (.plan, .csv): Array(PlanTemplates.csv.utf8)
        case (.process, .csv): ProcessTemplates.record(for: [], style: style)
        case (.process, .xml): Array(ProcessTemplates.recordXML.utf8)
        case (.consultation, .csv): ProcessTemplates.consultation(for: [], style: style)
        case (.consultation, .xml): Array(ProcessTemplates.consultationXML.utf8)
        case (.crosswalk, _): Array(CrosswalkTemplate.csv.utf8)
        }
    }

    /// A plan file that holds what the inputs hold. In XML every commitment shows an empty element for what the commitment
    /// template asks and the commitment does not answer.
    ///
    /// - Parameters:
    ///   - request: The inputs and the question.
    ///   - format: The form of the file.
    ///   - output: Takes the bytes as they become ready.
    /// - Returns: the frame, and what was left out.
    /// - Throws: what reading the inputs and `output` throw.
    public static func prefilled(
        _ request: ReadRequest, as format: PlanFileFormat, to output: ([UInt8]) throws -> Void
    ) throws -> MergeVerb.Answer {
        try MergeVerb.run(request, as: format, showsBlanks: true, to: output)
    }

    /// A process record or consultation log that holds what the inputs hold, with empty rows for each of their plans.
    ///
    /// - Parameters:
    ///   - kind: The process record or the consultation log.
    ///   - request: The inputs and the question.
    ///   - format: The form of the file; in XML it is a plan file with nothing but the record.
    ///   - style: The layout of a table.
    ///   - output: Takes the bytes.
    /// - Returns: the frame, with what was left out.
    /// - Throws: what reading the inputs and `output` throw.
    public static func prefilledProcess(
        _ kind: Kind, _ request: ReadRequest, as format: PlanFileFormat, style: CSVStyle = .machine,
        to output: ([UInt8]) throws -> Void
    ) throws -> ResultFrame {
        let first = try FirstPass(request)
        var privacy = PrivacyFilter(isPrivate: request.isPrivate)
        let plans = plans(first, request).map { privacy.filtered($0) }
        switch (kind, format) {
        case (.consultation, .csv): try output(ProcessTemplates.consultation(for: plans, style: style))
        case (_, .csv): try output(ProcessTemplates.record(for: plans, style: style))
        case (_, .xml):
            var writer = PlanWriter(.xml, plans: plans, newest: nil, dates: MergeVerb.dates(request), showsBlanks: true)
            writer.finish()
            try output(writer.takeBytes())
        }
        return ResultFrame(request, inputs: first.records, withheld: privacy.withheld)
    }

    /// The selected plans with nothing but their records. Where commitments alone name a plan, it has an empty one.
    private static func plans(_ first: FirstPass, _ request: ReadRequest) -> [ActionPlan] {
        var plans = first.processPlans(request)
        let known = Set(plans.map(\.id))
        let current = request.selection.current ? first.facts.currentPlans(asOf: request.asOf) : []
        for (id, facts) in first.facts.plans where !known.contains(id) {
            let isSelected = request.selection.admits(
                memberCode: facts.member.code, plan: id, submitted: facts.submitted, currentPlans: current)
            if isSelected { plans.append(ActionPlan(id, of: facts.member)) }
        }
        return plans.sorted { $0.id < $1.id }.map { plan in
            var record = ActionPlan(plan.id, of: plan.member)
            record.coCreation = plan.coCreation
            return record
        }
    }
}

extension ActionPlan {
    /// A plan of which only the id and the member are stated.
    fileprivate init(_ id: ActionPlanID, of member: MemberReference) {
        let nothing = DateReading(.notStated(text: ""))
        self.init(
            id: id, idSource: .given, member: member, start: nothing, end: nothing, source: SourcePosition(file: ""))
    }
}
