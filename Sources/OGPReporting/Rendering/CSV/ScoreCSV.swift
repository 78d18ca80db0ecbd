import OGPModel
public import OGPScoring

/// Writes scores as a table: one row a group, the names of the JSON joined by dots.
public enum ScoreCSV {
    /// The table.
    public static func table(
        _ groups: [ScoreGroup], style: CSVStyle = .machine, missing: MissingPolicy = .bounds
    ) -> CSVRowWriter {
        var csv = CSVRowWriter(style)
        csv.row(cells(ScoreTally(), missing).map(\.name).withKey("by", "key"))
        for group in groups {
            csv.row(cells(group.tally, missing).map(\.value).withKey(group.key.by.rawValue, group.key.key))
        }
        return csv
    }

    private typealias Cell = (name: String, value: String)

    private static func cells(_ tally: ScoreTally, _ missing: MissingPolicy) -> [Cell] {
        var cells: [Cell] = [
            ("commitments", String(tally.commitments)), ("assessments", String(tally.assessments)),
        ]
        cells += measure("completion", tally.completion, "high", tally.completionCounts)
        cells += measure("potentialImpact", tally.potentialImpact, "high", tally.potentialImpactCounts)
        cells += measure("potentialForResults", tally.potentialForResults, "high", tally.potentialForResultsCounts)
        cells += measure("results", tally.results, "strong", tally.resultsCounts)
        for formula in StarFormula.allCases {
            cells.append(("stars.\(formula.rawValue).assessed", String(tally.stars(formula).assessed)))
            cells.append(("stars.\(formula.rawValue).starred", String(tally.stars(formula).starred)))
        }
        for constraint in BindingConstraint.allCases {
            cells.append(("bindingConstraint.\(constraint.rawValue)", String(tally.bindingConstraint[constraint])))
        }
        cells += labels("reported.government", tally.reportedByGovernment)
        cells += labels("reported.civilSociety", tally.reportedByCivilSociety)
        cells += labels("reported.monitoringBody", tally.reportedByMonitoringBody)
        cells += labels("reported.other", tally.reportedByOther)
        cells += tally.milestones.all.map { ("milestones.\($0.name)", String($0.count)) }
        return cells + progress(tally.progress, missing)
    }

    private static func measure(
        _ name: String, _ rate: RateTally, _ counted: String, _ counts: LabelCounts<some RatingScale>
    ) -> [Cell] {
        [
            ("\(name).assessed", String(rate.assessed)), ("\(name).\(counted)", String(rate.counted)),
            ("\(name).rate", decimal(rate.rate)), ("\(name).low", decimal(rate.low)),
            ("\(name).top", decimal(rate.top)),
        ] + labels("\(name).counts", counts)
    }

    private static func labels(_ name: String, _ counts: LabelCounts<some RatingScale>) -> [Cell] {
        counts.all.map { ("\(name).\($0.name)", String($0.count)) }
    }

    private static func decimal(_ fraction: Fraction?) -> String {
        fraction.map { ExactRate($0).decimal } ?? ""
    }
}

extension [String] {
    fileprivate func withKey(_ by: String, _ key: String) -> [String] { [by, key] + self }
}
