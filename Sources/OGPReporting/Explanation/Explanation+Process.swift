import Findings
import OGPCatalogues
import OGPModel
public import OGPScoring

extension Explanation {
    /// Explains whether a requirement of a plan is met: what is asked, the rules that decide it, and the items that they found.
    public init(_ item: RequirementAssessment, of assessment: StandardsAssessment) {
        let requirement = item.requirement
        let plan = assessment.process.plan
        self.init(
            ref: RequirementReference(plan, requirement.id).text, title: "\(item.heading) of \(plan)",
            value: item.status.words, rule: Self.asked(requirement), source: Self.source(requirement, assessment))
        decide(by: item, as: assessment)
    }

    /// Explains a gap in a plan's process record.
    public init(_ gap: Gap, by rule: RuleDescription, in assessment: StandardsAssessment) {
        self.init(
            ref: gap.ref, title: "\(rule.title) (\(rule.severity.rawValue))", value: gap.message,
            rule: "\(rule.rationale) \(rule.severityReason) \(rule.fix)", source: rule.source)
        if let item = assessment.requirements.first(where: { $0.requirement.id == gap.item }) {
            self.rule += " " + Self.asked(item.requirement)
            source = Self.source(item.requirement, assessment)
            decide(by: item, as: assessment)
        } else {
            decide(by: assessment.responses, of: assessment)
            cells = assessment.record.contributions.filter { $0.id == gap.item }.map(Self.cell)
        }
    }

    private static func asked(_ requirement: StandardsRequirement) -> String {
        var sentences = [
            requirement.text, "Decided by: \(requirement.rules.map(\.words).joined(separator: "; ")).",
            "What would show it: \(requirement.evidence.joined(separator: "; ")).",
        ]
        if !requirement.note.isEmpty { sentences.append(requirement.note) }
        return sentences.joined(separator: " ")
    }

    private static func source(_ requirement: StandardsRequirement, _ assessment: StandardsAssessment) -> String {
        let source = requirement.basis.source
        let address = source.url.isEmpty ? "" : " (\(source.url))"
        let edition = assessment.edition.map { "; \($0.title), because the plan was \(assessment.eraBasis)" } ?? ""
        return source.title + address + edition
    }

    /// Takes over what the rules of a requirement say, and the items they found.
    private mutating func decide(by item: RequirementAssessment, as assessment: StandardsAssessment) {
        arithmetic = item.verdicts.map { "\(LabelWords.capitalised($0.status.words)). \($0.because)" }
        if !item.note.isEmpty { arithmetic.append(item.note) }
        if let irm = item.irm { arithmetic.append("The IRM says: \(irm).") }
        if let day = item.overdueSince { arithmetic.append("Overdue since \(day), as of \(assessment.asOf).") }
        if let day = item.nextDue { arithmetic.append("Something is due next by \(day), as of \(assessment.asOf).") }
        confidence = item.requirement.basis.confidence
        cells = item.evidence.map { row in
            SourceCell(header: row.kind.rawValue, text: row.cell, position: row.attribution.source)
        }
    }

    /// Takes over what became of all contributions.
    private mutating func decide(by tally: ResponseTally, of assessment: StandardsAssessment) {
        let counts = CountPhrase(tally.answered, of: tally.contributions).text
        denominator = "\(counts) contributions have a response of their own"
        let delivered = assessment.record.dates.delivered.day.map { "The plan was delivered on \($0)." }
        let together =
            tally.hasResponseToAll
            ? "A response to all contributions together is recorded."
            : "No response to all contributions together is recorded."
        arithmetic = [delivered, together].compactMap { $0 }
    }

    private static func cell(_ contribution: Contribution) -> SourceCell {
        let date = contribution.date
        let day = date.isNotStated ? "no day" : date.day?.description ?? date.text
        return SourceCell(
            header: EvidenceRow.Kind.contribution.rawValue, text: "\(day): \(contribution.text)",
            position: contribution.attribution.source)
    }
}
