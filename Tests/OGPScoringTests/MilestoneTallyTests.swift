import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct MilestoneTallyTests {
    private static let standings: [MilestoneStanding] = [
        .done(wasDue: true), .done(wasDue: false), .overdue, .possiblyOverdue, .notDue, .notDeterminable, .noDueDate,
        .unknownDeadline,
    ]

    private func counts(_ standing: MilestoneStanding, _ status: Coded<ReportedStatus>) -> [String: Int] {
        var tally = MilestoneTally()
        tally.count(standing, status: status)
        return Dictionary(uniqueKeysWithValues: tally.all.filter { $0.count > 0 }.map { ($0.name, $0.count) })
    }

    @Test("a milestone counts by its standing, and a status that is not coded counts as unknown, not as not started")
    func examples() {
        #expect(counts(.done(wasDue: true), .coded(.complete)) == ["total": 1, "due": 1, "complete": 1])
        #expect(counts(.done(wasDue: false), .coded(.complete)) == ["total": 1, "complete": 1])
        #expect(counts(.overdue, .coded(.limited)) == ["total": 1, "due": 1, "overdue": 1])
        #expect(counts(.overdue, .notCollected) == ["total": 1, "due": 1, "overdue": 1, "unknownStatus": 1])
        #expect(counts(.possiblyOverdue, .coded(.limited)) == ["total": 1, "possiblyOverdue": 1])
        #expect(counts(.notDue, .blank) == ["total": 1, "notDue": 1, "unknownStatus": 1])
        #expect(counts(.notDeterminable, .coded(.notStarted)) == ["total": 1, "notDeterminable": 1])
        #expect(counts(.noDueDate, .coded(.limited)) == ["total": 1, "noDueDate": 1])
        #expect(counts(.unknownDeadline, .coded(.limited)) == ["total": 1, "unknownDeadline": 1])
    }

    @Test("milestones add up in any order, and each stands in one place", arguments: 0..<200)
    func sums(seed: Int) {
        var random = SplitMix64(seed: seed)
        let items = (0..<random.number(in: 0...20)).map { _ in
            let status: Coded<ReportedStatus> = random.coded(ReportedStatus.allCases)
            return (random.pick(Self.standings), status)
        }
        func tally(_ items: [(MilestoneStanding, Coded<ReportedStatus>)]) -> MilestoneTally {
            items.reduce(into: MilestoneTally()) { $0.count($1.0, status: $1.1) }
        }
        let cut = random.number(in: 0...items.count)
        var sum = tally(Array(items[cut...]))
        sum += tally(Array(items[..<cut]))
        #expect(sum == tally(items))
        let done = items.count { if case .done = $0.0 { true } else { false } }
        let placed =
            sum.overdue + sum.possiblyOverdue + sum.notDue + sum.notDeterminable + sum.noDueDate + sum.unknownDeadline
        #expect(placed + done == sum.total)
        #expect(sum.total == items.count)
        #expect(sum.overdue <= sum.due)
    }
}
