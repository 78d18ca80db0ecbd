import OGPCatalogues
import OGPModel

/// A forum seats all the groups that are asked for; where none is named, some group of the state and some other.
enum MembersRule {
    static func judge(_ groups: [ParticipantGroup], in context: RuleContext) -> RuleVerdict {
        let forums = context.known.record.forums
        let seated = forums.map { forum in forum.members.filter { $0.seats > 0 && $0.isSeated(on: context.asOf) } }
        let rows = seated.flatMap { $0 }.map(EvidenceRow.init)
        guard !rows.isEmpty else {
            return RuleVerdict(
                .noEvidence, "No members of the space for dialogue are recorded.", nextDue: context.closingDue)
        }
        let tests = tests(groups)
        let best = seated.min { lacking(tests, $0).count < lacking(tests, $1).count } ?? []
        let missing = lacking(tests, best)
        if missing.isEmpty {
            let sides = tests.map(\.words).joined(separator: " and ")
            return RuleVerdict(.met, "\(sides) have seats.".sentence, evidence: best.map(EvidenceRow.init))
        }
        return RuleVerdict(
            .inProgress, "Members are recorded, but none of \(missing.joined(separator: " or ")).", evidence: rows,
            nextDue: context.closingDue)
    }

    private typealias Test = (words: String, holds: (ParticipantGroup) -> Bool)

    private static func tests(_ groups: [ParticipantGroup]) -> [Test] {
        if groups.isEmpty {
            return [("the state", { $0.isGovernmental == true }), ("others", { $0.isGovernmental == false })]
        }
        return groups.map { group in (group.words, { $0 == group }) }
    }

    private static func lacking(_ tests: [Test], _ members: [ForumMember]) -> [String] {
        tests.filter { test in !members.contains { test.holds($0.group) } }.map(\.words)
    }
}
