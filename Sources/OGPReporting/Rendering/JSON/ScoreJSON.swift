import OGPModel
public import OGPScoring

/// Writes scores as `ogp.score.v1`.
public enum ScoreJSON {
    /// The document's schema id.
    public static let schema = "ogp.score.v1"

    /// The document.
    public static func document(_ groups: [ScoreGroup], frame: ResultFrame) -> JSONWriter {
        var json = JSONWriter(.pretty)
        json.document(schema: schema, frame: frame) { json in
            json.array(
                "groups",
                { json in
                    for group in groups { json.object { write(group, frame.missing ?? .bounds, &$0) } }
                })
        }
        return json
    }

    private static func write(_ group: ScoreGroup, _ missing: MissingPolicy, _ json: inout JSONWriter) {
        let tally = group.tally
        json.member("by", group.key.by.rawValue)
        json.member("key", group.key.key)
        json.member("commitments", tally.commitments)
        json.member("assessments", tally.assessments)
        json.object(
            "completion",
            {
                rate(tally.completion, "high", &$0)
                $0.counts(tally.completionCounts)
                $0.member("ref", group.key.ref("completion"))
            })
        json.object(
            "potentialImpact",
            {
                rate(tally.potentialImpact, "high", &$0)
                $0.counts(tally.potentialImpactCounts)
                $0.member("ref", group.key.ref("potentialImpact"))
            })
        json.object(
            "potentialForResults",
            {
                rate(tally.potentialForResults, "high", &$0)
                $0.counts(tally.potentialForResultsCounts)
                $0.member("ref", group.key.ref("potentialForResults"))
            })
        json.object(
            "results",
            {
                rate(tally.results, "strong", &$0)
                $0.counts(tally.resultsCounts)
                $0.member("ref", group.key.ref("results"))
            })
        json.object("stars", { stars(group, &$0) })
        json.object(
            "bindingConstraint",
            { json in
                for constraint in BindingConstraint.allCases {
                    json.member(constraint.rawValue, tally.bindingConstraint[constraint])
                }
                json.member("ref", group.key.ref("bindingConstraint"))
            })
        json.object(
            "reported",
            {
                $0.object("government", { $0.labels(tally.reportedByGovernment) })
                $0.object("civilSociety", { $0.labels(tally.reportedByCivilSociety) })
                $0.object("monitoringBody", { $0.labels(tally.reportedByMonitoringBody) })
                $0.object("other", { $0.labels(tally.reportedByOther) })
            })
        json.object("milestones", { $0.milestones(tally.milestones) })
        json.object("progress", { $0.progress(tally.progress, missing, of: group.key) })
    }

    private static func rate(_ tally: RateTally, _ counted: String, _ json: inout JSONWriter) {
        json.member("assessed", tally.assessed)
        json.member(counted, tally.counted)
        json.member("rate", orNull: tally.rate.map(ExactRate.init))
        json.member("low", orNull: tally.low.map(ExactRate.init))
        json.member("top", orNull: tally.top.map(ExactRate.init))
    }

    private static func stars(_ group: ScoreGroup, _ json: inout JSONWriter) {
        for formula in StarFormula.allCases {
            let tally = group.tally.stars(formula)
            json.object(
                formula.rawValue,
                {
                    $0.member("assessed", tally.assessed)
                    $0.member("starred", tally.starred)
                    $0.member("ref", group.key.ref("stars.\(formula.rawValue)"))
                })
        }
    }
}

extension JSONWriter {
    /// Writes the member `counts`.
    mutating func counts(_ counts: LabelCounts<some RatingScale>) {
        object("counts", { $0.labels(counts) })
    }

    /// Writes each label and kind of missing into the open object.
    mutating func labels(_ counts: LabelCounts<some RatingScale>) {
        for (name, count) in counts.all { member(name, count) }
    }

    /// Writes the milestone figures into the open object.
    mutating func milestones(_ tally: MilestoneTally) {
        for (name, count) in tally.all { member(name, count) }
    }
}

extension ExactRate {
    /// The rate of a fraction.
    init(_ fraction: Fraction) { self.init(fraction.numerator, of: fraction.denominator) }
}
