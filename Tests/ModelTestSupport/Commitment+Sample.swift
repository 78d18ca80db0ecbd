import Findings
public import OGPModel

extension Commitment {
    /// An invented commitment of a plan of 2018 to 2020, without ratings; the closure sets what a test is about.
    public static func sample(
        _ id: String = "EX0001", plan: String? = "AP_EXA01", row: Int = 2,
        _ change: (inout Commitment) -> Void = { _ in }
    ) -> Commitment {
        var commitment = Commitment(
            id: CommitmentID(id), idSource: .given, member: .exampleland, start: .day("2018-09-01"),
            end: .day("2020-08-31"), policyAreas: PolicyAreas(present: ["Open Data"], vocabulary: "sheet-2024"),
            source: SourcePosition(file: "plans.csv", row: row, line: row))
        commitment.plan = plan.map(ActionPlanID.init)
        commitment.planNumber = "1"
        commitment.number = String(row - 1)
        commitment.title = "Publish register \(row - 1)"
        commitment.submitted = 2018
        commitment.planEndYear = 2020
        commitment.lead = ["Ministry of Examples"]
        change(&commitment)
        return commitment
    }

    /// The same commitment with other ratings.
    public static func rated(_ change: (inout CommitmentRatings) -> Void) -> Commitment {
        sample { change(&$0.ratings) }
    }
}

extension CommitmentRatings {
    /// Ratings of which nothing was collected but what the closure sets.
    public init(_ change: (inout CommitmentRatings) -> Void) {
        self.init()
        change(&self)
    }

    /// Ratings that earn every star: verifiable, relevant, transformative, substantial at mid-term, complete at the end.
    public static let starred = CommitmentRatings {
        $0.verifiable = .coded(true)
        $0.relevant = .coded(true)
        $0.potentialImpact = .coded(.transformative)
        $0.completionMidTerm = .coded(.substantial)
        $0.completionEndOfTerm = .coded(.complete)
    }
}
