import Findings
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPModel
import OGPReporting
import OGPScoring

/// Explains a roll-up of milestones of a group by the milestones, or commitments, that are in it, and how each counts.
///
/// The reference is `<by>=<key>.progress.<role>.<measure>`.
struct ProgressExplanation {
    /// What is rolled up.
    enum Measure: String, CaseIterable {
        case complete
        case completeOfDue
        case onTime
        case evidenceBacked
        case commitments

        func tally(_ side: SideProgress) -> RateTally {
            switch self {
            case .complete: side.complete
            case .completeOfDue: side.completeOfDue
            case .onTime: side.onTime
            case .evidenceBacked: side.evidenceBacked
            case .commitments: side.commitments
            }
        }

        var definition: String {
            switch self {
            case .onTime: "onTime"
            case .evidenceBacked: "evidenceBacked"
            case .complete, .completeOfDue, .commitments: "progress"
            }
        }
    }

    /// The measures as references name them.
    static let measures = ProgressTally.roles.flatMap { role in
        Measure.allCases.map { "progress.\(role.rawValue).\($0.rawValue)" }
    }

    private let ref: String
    private let dimension: ScoreDimension
    private let key: String
    private let role: AssessorRole
    private let measure: Measure

    /// A reference of this form; `nil` for any other.
    init?(_ ref: String) {
        guard let equals = ref.firstIndex(of: "="), let dimension = ScoreDimension(rawValue: String(ref[..<equals])),
            let name = Self.measures.first(where: { ref.hasSuffix("." + $0) })
        else { return nil }
        let parts = name.split(separator: ".").map(String.init)
        guard let role = AssessorRole(rawValue: parts[1]), let measure = Measure(rawValue: parts[2]) else { return nil }
        self.ref = ref
        self.dimension = dimension
        self.role = role
        self.measure = measure
        key = String(ref[ref.index(after: equals)...].dropLast(name.count + 1))
    }

    func explain(_ request: ReadRequest) throws -> ExplainVerb.Answer {
        let first = try FirstPass(request, keeping: .withoutFullText)
        var review = CommitmentReview(facts: first.facts, convention: nil)
        var shares: [Share: [String]] = [:]
        var total = SideProgress()
        var findings = FindingTally()
        let words = try EvidenceWords.bundled()
        try SecondPass(request, after: first).forEach(&findings, detail: .withoutFullText) { commitment, input, _ in
            guard commitment.keys(dimension, request.catalogues.policyAreas).contains(key) else { return }
            review.convention = input.convention
            let day = input.record.dataDay.day.map { min($0, request.asOf) } ?? request.asOf
            let milestones = commitment.milestones.map { ($0, review.deadline($0.end, of: commitment)) }
            let items = measure == .commitments ? [milestones] : milestones.map { [$0] }
            for item in items where !item.isEmpty {
                let side = ProgressTally(item, judgedOn: day, words: words).side(role)
                total += side
                let name = measure == .commitments ? commitment.id.text : Self.name(item[0].0, of: commitment)
                shares[Share(measure.tally(side)), default: []].append(name)
            }
        }
        let frame = ResultFrame(request, inputs: first.records)
        guard !shares.isEmpty, let definition = Definitions.definition(measure.definition) else {
            return ExplainVerb.Answer(explanations: [], frame: frame)
        }
        let explanation = Explanation(
            ref: ref,
            title:
                "\(definition.title): \(measure.rawValue), said by \(role.rawValue), of \(dimension.rawValue) \(key)",
            value: value(measure.tally(total), request.missing), rule: definition.rule,
            denominator: measure == .commitments ? "commitments with milestones that apply" : definition.denominator,
            source: definition.source,
            shares: Share.allCases.compactMap { share in
                shares[share].map { Explanation.Share(share.rawValue, $0) }
            })
        return ExplainVerb.Answer(explanations: [explanation], frame: frame)
    }

    /// How an item counts.
    private enum Share: String, CaseIterable {
        case counted
        case notCounted = "in the denominator, not counted"
        case unknown = "not known: the policy decides"
        case apart = "not in the denominator"

        init(_ tally: RateTally) {
            self =
                tally.total == 0 ? .apart : tally.undecided > 0 ? .unknown : tally.counted > 0 ? .counted : .notCounted
        }
    }

    private static func name(_ milestone: Milestone, of commitment: Commitment) -> String {
        let name = [milestone.number, milestone.id, milestone.title].first { !$0.isEmpty } ?? "milestone"
        return "\(commitment.id) \(name)"
    }

    private func value(_ tally: RateTally, _ policy: MissingPolicy) -> String {
        let unknown = tally.undecided > 0 ? ", \(tally.undecided) not known" : ""
        return "\(tally.counted) of \(tally.total)\(unknown) (policy \(policy.rawValue))"
    }
}
