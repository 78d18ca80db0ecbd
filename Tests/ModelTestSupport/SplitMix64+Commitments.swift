import Findings
public import OGPModel
public import TestSupport

extension SplitMix64 {
    /// Up to so many commitments of a few members and plans: ids that repeat, clusters that span several of them, tags, leads,
    /// dates that prove an order, and some without plan, year or region.
    public mutating func commitments(upTo most: Int, id: String = "EX") -> [Commitment] {
        (0..<number(in: 0...most)).map { commitment(row: $0 + 2, id: id) }
    }

    /// One commitment of a random plan.
    public mutating func commitment(row: Int, id: String = "EX") -> Commitment {
        let member = number(in: 1...3)
        let plan = number(in: 1...2)
        let serial = String(100 + number(in: 1...20))
        var commitment = Commitment.sample("\(id)0\(serial)", plan: "AP_EXA\(member)\(plan)", row: row)
        commitment.ratings = ratings()
        commitment.member = .sample(
            "Exampleland \(member)", code: "EXA\(member)", region: member == 1 ? nil : "Region \(member)")
        commitment.planNumber = String(plan)
        commitment.submitted = pick([nil, 2012, 2014, 2018, 2021])
        commitment.planEndYear = pick([nil, 2016, 2020, 2023])
        commitment.kind = pick(CommitmentKind.allCases)
        commitment.start = pick([.silent, .dayFirst, .monthFirst, .ambiguous()])
        commitment.end = pick([.silent, .day("2019-06-30"), .dayFirst, .ambiguous("05/06/2015")])
        commitment.lead = pick([[], ["Ministry A"], ["Ministry A", "Agency B"], ["Agency B", "Agency B"]])
        commitment.policyAreas = areas()
        commitment.assessments = (0..<number(in: 0...2)).map { _ in assessment() }
        if number(in: 0...3) == 0 {
            commitment.assessedWith = [CommitmentID("CL0001"), CommitmentID("CL000\(number(in: 2...3))")]
        }
        if number(in: 0...5) == 0 {
            commitment.plan = nil
            commitment.kind = .standalone
        }
        return commitment
    }

    private mutating func assessment() -> Assessment {
        Assessment(
            role: pick(AssessorRole.allCases), by: "Somebody", stage: pick(AssessmentStage.allCases),
            year: pick([nil, 2016, 2019]), status: coded(ReportedStatus.allCases), said: "Said so")
    }

    private mutating func areas() -> PolicyAreas {
        let tags = ["Open Data", "Freedom of Expression", "Human Rights", "Online Civic Space", "Gender"]
        var areas = PolicyAreas(coded: 0, vocabulary: "sheet-2024")
        for tag in tags {
            switch number(in: 0...5) {
            case 0: areas.notCoded.append(tag)
            case 1, 2:
                areas.coded += 1
                areas.present.append(tag)
            default: areas.coded += 1
            }
        }
        return areas
    }
}
