import OGPModel
import OGPScoring

extension JSONWriter {
    /// Writes the roll-ups of milestones into the open object, one for each side that speaks; those of a group can be explained.
    mutating func progress(_ tally: ProgressTally, _ policy: MissingPolicy, of group: ScoreGroupKey? = nil) {
        member("basis", "tracker-roll-up")
        member("missing", policy.rawValue)
        array("sides") { json in
            for role in tally.speakers { json.object { $0.side(role, tally.side(role), policy, group) } }
        }
    }

    private mutating func side(
        _ role: AssessorRole, _ side: SideProgress, _ policy: MissingPolicy, _ group: ScoreGroupKey?
    ) {
        func ref(_ measure: String) -> String? { group?.ref("progress.\(role.rawValue).\(measure)") }
        member("role", role.rawValue)
        member("milestones", side.milestones)
        member("stated", side.stated)
        member("leftOut", side.apart)
        member("notDue", side.notDue)
        member("noDeadline", side.noDeadline)
        counts(side.counts)
        object("complete") { $0.rollUp(side.complete, policy, ref("complete")) }
        object("completeOfDue") { $0.rollUp(side.completeOfDue, policy, ref("completeOfDue")) }
        object("onTime") { json in
            json.rollUp(side.onTime, policy, ref("onTime"))
            json.member("late", side.late)
            json.member("doneDateUnknown", side.doneDateUnknown)
        }
        object("evidenceBacked") { json in
            json.rollUp(side.evidenceBacked, policy, ref("evidenceBacked"))
            json.member("claims", side.complete.counted)
        }
        object("commitments") { $0.rollUp(side.commitments, policy, ref("commitments")) }
        object("shares") { json in
            json.member("known", side.shares.known)
            json.member("unknown", side.shares.unknown)
            json.member("weightedCommitments", side.shares.weightedCommitments)
            for unit in ShareTally.Unit.allCases {
                json.object(unit.rawValue) { $0.mean(side.shares.mean(unit, policy)) }
            }
        }
    }

    /// Counts, and the share that they make under a policy.
    private mutating func rollUp(_ tally: RateTally, _ policy: MissingPolicy, _ ref: String?) {
        member("ref", ifPresent: ref)
        let rollUp = tally.rollUp(policy)
        member("counted", tally.counted)
        member("of", tally.total)
        member("unknown", tally.undecided)
        member("low", orNull: rollUp.low.map(ExactRate.init))
        member("top", orNull: rollUp.top.map(ExactRate.init))
    }

    /// A mean with the exact fractions that it is.
    private mutating func mean(_ rollUp: RollUp) {
        for (name, bound) in [("low", rollUp.low), ("top", rollUp.top)] {
            key(name)
            guard let bound else {
                null()
                continue
            }
            object { json in
                json.member("numerator", bound.numerator)
                json.member("denominator", bound.denominator)
                json.member("rate", ExactRate(bound))
            }
        }
    }
}
