import Findings
import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import TestSupport

/// Milestones made for tests of roll-ups, as of 30 June 2025.
enum RolledUp {
    static let day = CivilDate.day("2025-06-30")
    /// The words that are built in.
    static let words: EvidenceWords = {
        do { return try .bundled() } catch { preconditionFailure("The words are built in and tested: \(error)") }
    }()

    /// A statement of the government.
    static func said(
        _ status: ReportedStatus?, percent: Int? = nil, on date: String? = "2025-01-31",
        role: AssessorRole = .government, evidence: [Evidence] = []
    ) -> Assessment {
        var statement = Assessment(
            role: role, by: "Somebody", stage: .progress, date: date.map { .day($0) },
            status: status.map { .coded($0) } ?? .blank, said: "", evidence: evidence)
        statement.percent = percent.flatMap { Percentage(hundredths: $0 * 100) }
        return statement
    }

    /// A milestone due on a day, with what was said of it.
    static func milestone(_ statements: [Assessment], due: String? = nil, weight: Int? = nil) -> Milestone {
        var milestone = Milestone(
            number: "1", title: "Step", start: .silent, end: due.map { .day($0) } ?? .silent,
            assessments: statements, source: SourcePosition(file: "a.csv"))
        milestone.weight = weight
        return milestone
    }

    /// The tally of commitments, each a list of milestones.
    static func tally(_ commitments: [[Milestone]]) -> ProgressTally {
        var tally = ProgressTally()
        for milestones in commitments { tally += self.tally(milestones) }
        return tally
    }

    /// The tally of one commitment.
    static func tally(_ milestones: [Milestone]) -> ProgressTally {
        ProgressTally(
            milestones.map { ($0, $0.end.resolved(order: nil, basis: .none)) }, judgedOn: day, words: words)
    }

    /// What the government says of the milestones of one commitment.
    static func side(_ milestones: [Milestone]) -> SideProgress { tally(milestones).side(.government) }
}

extension Fraction {
    /// As a number, for comparing.
    var number: Double { Double(numerator) / Double(denominator) }
}

extension SideProgress {
    /// Every roll-up of the side, by name.
    func rollUps(_ policy: MissingPolicy) -> [String: RollUp] {
        var all = [
            "complete": complete.rollUp(policy), "completeOfDue": completeOfDue.rollUp(policy),
            "onTime": onTime.rollUp(policy), "evidenceBacked": evidenceBacked.rollUp(policy),
            "commitments": commitments.rollUp(policy),
        ]
        for unit in ShareTally.Unit.allCases { all[unit.rawValue] = shares.mean(unit, policy) }
        return all
    }
}
