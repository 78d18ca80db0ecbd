import Findings
import OGPJoining
import OGPModel

extension CommitmentInContext {
    /// An invented commitment for a rule's examples: of a plan of 2018-2020, fully rated, judged in 2022.
    static func example(
        judgedOn: String = "2022-01-01", end: String? = "2020-08-31", _ change: (inout Commitment) -> Void = { _ in }
    ) -> CommitmentInContext {
        var commitment = Commitment(
            id: CommitmentID("EX0001"), idSource: .given, member: .example, start: day("2018-09-01"),
            end: end.map(day) ?? DateReading(.notStated(text: "")),
            policyAreas: PolicyAreas(present: ["Open Data"], vocabulary: "sheet-2024"),
            source: SourcePosition(file: "example.csv", row: 2, line: 2))
        commitment.plan = ActionPlanID("AP_EXA01")
        commitment.planNumber = "1"
        commitment.number = "1"
        commitment.title = "Publish the register of permits"
        commitment.submitted = 2018
        commitment.planEndYear = 2020
        commitment.lead = ["Ministry of Examples"]
        commitment.ratings.verifiable = .coded(true)
        commitment.ratings.relevant = .coded(true)
        commitment.ratings.potentialImpact = .coded(.moderate)
        commitment.ratings.completionEndOfTerm = .coded(.complete)
        commitment.ratings.openedGovernment = .coded(.major)
        commitment.ratings.carriedForward = .coded(false)
        change(&commitment)
        return CommitmentInContext(
            commitment, start: commitment.start.resolved(order: nil, basis: .none),
            end: commitment.end.resolved(order: nil, basis: .none), plan: nil,
            judgedOn: CivilDate(iso: judgedOn) ?? .example)
    }

    private static func day(_ iso: String) -> DateReading {
        guard let date = CivilDate(iso: iso) else { return DateReading(.notStated(text: iso)) }
        return DateReading(.settled(Deadline(text: iso, day: date, basis: .cell)))
    }
}

extension CivilDate {
    /// The first day of 2022, on which examples are judged.
    static let example: CivilDate = {
        guard let day = CivilDate(year: 2022, month: 1, day: 1) else { preconditionFailure("This is a real day.") }
        return day
    }()
}

extension MemberReference {
    /// The invented member of the examples.
    static let example = MemberReference(
        name: "Exampleland", nameInSource: "Exampleland", code: "EXA", level: .national, region: "Europe")
}
