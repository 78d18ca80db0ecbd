import OGPModel
import OGPScoring

extension ScoreCSV {
    /// The cells of the roll-ups of milestones: for each side what the JSON says, joined by dots.
    static func progress(_ tally: ProgressTally, _ policy: MissingPolicy) -> [(name: String, value: String)] {
        [("progress.missing", policy.rawValue)]
            + ProgressTally.roles.flatMap { role in
                side(tally.side(role), policy).map { ("progress.\(role.rawValue).\($0.name)", $0.value) }
            }
    }

    private static func side(_ side: SideProgress, _ policy: MissingPolicy) -> [(name: String, value: String)] {
        var cells: [(name: String, value: String)] = [
            ("milestones", String(side.milestones)), ("stated", String(side.stated)), ("leftOut", String(side.apart)),
            ("notDue", String(side.notDue)), ("noDeadline", String(side.noDeadline)),
        ]
        cells += rollUp("complete", side.complete, policy) + rollUp("completeOfDue", side.completeOfDue, policy)
        cells += rollUp("onTime", side.onTime, policy)
        cells += [("onTime.late", String(side.late)), ("onTime.doneDateUnknown", String(side.doneDateUnknown))]
        cells += rollUp("evidenceBacked", side.evidenceBacked, policy)
        cells += rollUp("commitments", side.commitments, policy)
        cells.append(("shares.known", String(side.shares.known)))
        cells.append(("shares.unknown", String(side.shares.unknown)))
        cells.append(("shares.weightedCommitments", String(side.shares.weightedCommitments)))
        for unit in ShareTally.Unit.allCases {
            cells += bounds("shares.\(unit.rawValue)", side.shares.mean(unit, policy))
        }
        return cells
    }

    private static func rollUp(
        _ name: String, _ tally: RateTally, _ policy: MissingPolicy
    ) -> [(name: String, value: String)] {
        [
            ("\(name).counted", String(tally.counted)), ("\(name).of", String(tally.total)),
            ("\(name).unknown", String(tally.undecided)),
        ] + bounds(name, tally.rollUp(policy))
    }

    private static func bounds(_ name: String, _ rollUp: RollUp) -> [(name: String, value: String)] {
        [("low", rollUp.low), ("top", rollUp.top)].map { bound in
            ("\(name).\(bound.0)", bound.1.map { ExactRate($0).decimal } ?? "")
        }
    }
}
