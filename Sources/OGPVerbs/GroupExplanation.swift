import Findings
import OGPImport
import OGPModel
import OGPReporting
import OGPScoring

/// Explains a figure of a group by the commitments that are in it, and how each counts.
enum GroupExplanation {
    static func explain(_ ref: String, _ request: ReadRequest) throws -> ExplainVerb.Answer {
        if let progress = ProgressExplanation(ref) { return try progress.explain(request) }
        guard let equals = ref.firstIndex(of: "="), let parts = split(ref, after: equals),
            let dimension = ScoreDimension(rawValue: String(ref[..<equals]))
        else { throw ExplainVerb.Failure.notAReference(ref) }
        guard let judge = judge(parts.measure), let definition = definition(parts.measure) else {
            throw ExplainVerb.Failure.unknownField(parts.measure, known: measures)
        }
        let first = try FirstPass(request)
        var shares: [String: [CommitmentID]] = [:]
        var findings = FindingTally()
        try SecondPass(request, after: first).forEach(&findings) { commitment, _, _ in
            guard commitment.keys(dimension, request.catalogues.policyAreas).contains(parts.key) else { return }
            shares[judge(commitment), default: []].append(commitment.id)
        }
        let frame = ResultFrame(request, inputs: first.records)
        guard !shares.isEmpty else { return ExplainVerb.Answer(explanations: [], frame: frame) }
        let explanation = Explanation(
            ref: ref, title: "\(definition.title) of \(dimension.rawValue) \(parts.key)", value: value(shares),
            rule: definition.rule, denominator: definition.denominator, source: definition.source,
            shares: shares.sorted { order($0.key) < order($1.key) }.map {
                Explanation.Share($0.key, $0.value.map(\.text))
            })
        return ExplainVerb.Answer(explanations: [explanation], frame: frame)
    }

    /// The measures that a group has.
    static let measures =
        ["completion", "potentialImpact", "potentialForResults", "results", "bindingConstraint"]
        + StarFormula.allCases.map { "stars.\($0.rawValue)" } + ProgressExplanation.measures

    /// The key may hold dots itself, so the measure is looked for from the end.
    private static func split(_ ref: String, after equals: String.Index) -> (key: String, measure: String)? {
        let rest = ref[ref.index(after: equals)...]
        for measure in measures where rest.hasSuffix("." + measure) {
            return (String(rest.dropLast(measure.count + 1)), measure)
        }
        guard let dot = rest.lastIndex(of: ".") else { return nil }
        return (String(rest[..<dot]), String(rest[rest.index(after: dot)...]))
    }

    private static func definition(_ measure: String) -> Definition? {
        switch measure {
        case "stars.preJune2014": Definitions.definition("starPreJune2014")
        case "stars.2015": Definitions.definition("star2015")
        case "stars.midTerm": Definitions.definition("starMidTerm")
        case "stars.endOfTerm": Definitions.definition("starEndOfTerm")
        default: Definitions.definition(measure)
        }
    }

    private static func judge(_ measure: String) -> ((Commitment) -> String)? {
        switch measure {
        case "completion": { words($0.ratings.highCompletion, instead: $0.ratings.completion.value.map(\.rawValue)) }
        case "potentialImpact": { words($0.ratings.highPotentialImpact) }
        case "potentialForResults": { words($0.ratings.highPotentialForResults) }
        case "results": { words($0.ratings.strongResults) }
        case "bindingConstraint": { BindingConstraint($0.ratings, submitted: $0.submitted).rawValue }
        default:
            StarFormula(rawValue: String(measure.dropFirst("stars.".count))).map { formula in
                { words(formula.isStarred($0.ratings)) }
            }
        }
    }

    private static let counted = "counted"
    private static let notCounted = "in the denominator, not counted"

    private static func words(_ judgement: Coded<Bool>, instead label: String? = nil) -> String {
        if let counts = judgement.value { return counts ? counted : notCounted }
        return "left out: \(label ?? judgement.missing?.rawValue ?? "")"
    }

    private static func order(_ share: String) -> String {
        share == counted ? "0" : share == notCounted ? "1" : "2" + share
    }

    private static func value(_ shares: [String: [CommitmentID]]) -> String {
        let high = shares[counted]?.count ?? 0
        let assessed = high + (shares[notCounted]?.count ?? 0)
        let all = shares.values.reduce(0) { $0 + $1.count }
        if assessed == 0 {
            return shares.keys.contains { $0.hasPrefix("left out") }
                ? "no rate: nothing was assessed" : CountedNoun.commitment.counted(all)
        }
        return "\(CountPhrase(high, of: assessed).text) (of \(CountedNoun.commitment.counted(all)) in the group)"
    }
}
