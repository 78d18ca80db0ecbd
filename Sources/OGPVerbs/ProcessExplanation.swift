import OGPCatalogues
import OGPModel
import OGPReporting
import OGPScoring

/// Explains requirements of plans, and gaps in their process records, by the rules and the items of the record that decide them.
enum ProcessExplanation {
    /// Explains whether a requirement of a plan is met; nothing where the inputs have no such plan.
    ///
    /// - Throws: `ExplainVerb.Failure` where the plan's standards have no such requirement.
    static func explain(_ reference: RequirementReference, _ request: ReadRequest) throws -> ExplainVerb.Answer {
        let answer = try StandardsVerb.run(request)
        let explanations = try answer.assessments.filter { $0.process.plan.matches(reference.plan) }.map { assessment in
            let known = assessment.requirements
            guard
                let item = known.first(where: { $0.requirement.id.lowercased() == reference.requirement.lowercased() })
            else {
                throw ExplainVerb.Failure.unknownField(
                    "requirement.\(reference.requirement)", known: known.map { "requirement.\($0.requirement.id)" })
            }
            return Explanation(item, of: assessment)
        }
        return ExplainVerb.Answer(explanations: explanations, frame: answer.frame)
    }

    /// Explains the gaps of a rule on process records that have a reference.
    static func explain(
        _ ref: String, _ rule: RuleDescription, _ request: ReadRequest,
        _ ask: (Set<String>) throws -> GapsVerb.Answer
    ) throws -> ExplainVerb.Answer {
        let answer = try ask([rule.id])
        let gaps = answer.report.gaps.filter { $0.ref.uppercased() == ref.uppercased() }
        if gaps.isEmpty { return ExplainVerb.Answer(explanations: [], frame: answer.frame) }
        let assessments = try StandardsVerb.run(request).assessments
        let explanations = gaps.flatMap { gap in
            assessments.filter { $0.process.plan == gap.plan }.map { Explanation(gap, by: rule, in: $0) }
        }
        return ExplainVerb.Answer(explanations: explanations, frame: answer.frame)
    }
}

extension ActionPlanID {
    /// Whether both ids are the same but for their case.
    fileprivate func matches(_ other: ActionPlanID) -> Bool { text.uppercased() == other.text.uppercased() }
}
