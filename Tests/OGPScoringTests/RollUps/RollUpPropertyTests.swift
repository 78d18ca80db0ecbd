import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct RollUpPropertyTests {
    private static let ladder: [ReportedStatus] = [.notStarted, .limited, .substantial, .complete]

    @Test("improving any milestone never lowers any roll-up of its side", arguments: 0..<300)
    func monotone(seed: Int) {
        var random = SplitMix64(seed: seed)
        let plan = random.plan()
        guard let place = random.place(in: plan, where: { !$0.assessments.isEmpty }) else { return }
        var better = plan
        let milestone = plan[place.commitment][place.milestone]
        better[place.commitment][place.milestone] = random.improved(milestone)
        let (before, after) = (RolledUp.tally(plan).side(.government), RolledUp.tally(better).side(.government))
        for policy in MissingPolicy.allCases {
            let later = after.rollUps(policy)
            for (name, rollUp) in before.rollUps(policy) {
                if let low = rollUp.low, let now = later[name]?.low {
                    #expect(now.number >= low.number - 1e-9, "\(name), \(policy), seed \(seed)")
                }
                if let top = rollUp.top, let now = later[name]?.top {
                    #expect(now.number >= top.number - 1e-9, "\(name), \(policy), seed \(seed)")
                }
                // Only leaving out what is not known can leave nothing.
                if policy != .exclude { #expect((rollUp.low == nil) == (later[name]?.low == nil)) }
            }
        }
    }

    @Test("a value that goes missing only widens the bounds", arguments: 0..<300)
    func widening(seed: Int) {
        var random = SplitMix64(seed: seed)
        let plan = random.plan()
        let isKnown = { (milestone: Milestone) in
            milestone.assessments.last.map { $0.status != .coded(.withdrawn) } ?? false
        }
        guard let place = random.place(in: plan, where: isKnown) else { return }
        var poorer = plan
        poorer[place.commitment][place.milestone].assessments = []
        let (before, after) = (RolledUp.tally(plan).side(.government), RolledUp.tally(poorer).side(.government))
        let later = after.rollUps(.bounds)
        for (name, rollUp) in before.rollUps(.bounds) {
            guard let low = rollUp.low, let top = rollUp.top, let now = later[name] else { continue }
            #expect((now.low?.number ?? 1) <= low.number + 1e-9, "\(name), seed \(seed)")
            #expect((now.top?.number ?? 0) >= top.number - 1e-9, "\(name), seed \(seed)")
        }
    }

    @Test("bounds enclose what leaving out and counting as nothing give", arguments: 0..<100)
    func enclosing(seed: Int) {
        var random = SplitMix64(seed: seed)
        let side = RolledUp.tally(random.plan()).side(.government)
        let (zero, bounds) = (side.rollUps(.zero), side.rollUps(.bounds))
        for (name, rollUp) in bounds {
            #expect(rollUp.low == zero[name]?.low)
            guard let low = rollUp.low?.number, let top = rollUp.top?.number else { continue }
            #expect((0...1).contains(low) && (0...1).contains(top) && low <= top)
            // A mean of means without the silent commitments is another mean, so it is only compared where each counts once.
            if name == "eachCommitment" || name == "weighted" { continue }
            if let known = side.rollUps(.exclude)[name]?.low?.number {
                #expect(low <= known + 1e-9 && known <= top + 1e-9, "\(name), seed \(seed)")
            }
        }
    }

    @Test("neither the order nor the grouping of commitments changes anything", arguments: 0..<100)
    func order(seed: Int) {
        var random = SplitMix64(seed: seed)
        let plan = random.plan()
        let whole = RolledUp.tally(plan)
        #expect(RolledUp.tally(plan.shuffled(using: &random)) == whole)
        #expect(RolledUp.tally(plan.map { $0.shuffled(using: &random) }) == whole)
        let cut = random.number(in: 0...plan.count)
        let second = random.number(in: cut...plan.count)
        let parts = [plan[..<cut], plan[cut..<second], plan[second...]].map { RolledUp.tally(Array($0)) }
        var left = parts[0]
        left += parts[1]
        left += parts[2]
        var right = parts[1]
        right += parts[2]
        var both = parts[0]
        both += right
        #expect(left == whole && both == whole)
    }

    @Test("exact sums give the mean that adding up decimals gives", arguments: 0..<50)
    func exactSum(seed: Int) {
        var random = SplitMix64(seed: seed)
        var sum = ExactSum()
        var expected = 0.0
        for _ in 0..<random.number(in: 1...200) {
            let (numerator, denominator) = (random.number(in: 0...10_000), random.number(in: 1...400))
            sum.add(Int128(numerator), over: denominator)
            expected += Double(numerator) / Double(denominator)
        }
        let mean = sum.mean(of: sum.count, unit: 10_000)?.number ?? -1
        #expect(abs(mean - expected / Double(sum.count) / 10_000) < 1e-6)
    }
}

extension SplitMix64 {
    /// Commitments with milestones of any kind.
    fileprivate mutating func plan() -> [[Milestone]] {
        (0..<number(in: 1...4)).map { _ in
            let isWeighted = flag()
            return (0..<number(in: 1...5)).map { _ in milestone(isWeighted: isWeighted) }
        }
    }

    private mutating func milestone(isWeighted: Bool) -> Milestone {
        let statement = RolledUp.said(
            pick([.notStarted, .limited, .substantial, .complete, .inProgress, .onHold, .endedUnknown, .withdrawn]),
            percent: pick([nil, nil, 0, 30, 70, 100]),
            on: pick([nil, "2025-01-01", "2025-02-15", "2025-04-15"]),
            evidence: flag() ? [] : [Evidence(link: "https://example.org", text: "")])
        return RolledUp.milestone(
            number(in: 0...4) == 0 ? [] : [statement], due: pick([nil, "2025-02-01", "2025-03-31", "2026-03-31"]),
            weight: isWeighted ? number(in: 0...4) * 1000 : pick([nil, 1000]))
    }

    /// The place of a milestone that meets a condition.
    fileprivate mutating func place(
        in plan: [[Milestone]], where condition: (Milestone) -> Bool
    ) -> (commitment: Int, milestone: Int)? {
        let places = plan.indices.flatMap { commitment in
            plan[commitment].indices.filter { condition(plan[commitment][$0]) }.map { (commitment, $0) }
        }
        return places.isEmpty ? nil : pick(places)
    }

    /// The milestone a step further: a higher share, the next status, an earlier day, or evidence.
    fileprivate mutating func improved(_ milestone: Milestone) -> Milestone {
        var milestone = milestone
        guard var statement = milestone.assessments.last else { return milestone }
        let ladder: [ReportedStatus] = [.notStarted, .limited, .substantial, .complete]
        switch number(in: 0...3) {
        case 0:
            if let percent = statement.percent {
                statement.percent = Percentage(hundredths: min(10_000, percent.hundredths + 2_500))
            }
        case 1:
            if let status = statement.status.value, let step = ladder.firstIndex(of: status), step < 3 {
                statement.status = .coded(ladder[step + 1])
            } else if [.inProgress, .onHold].contains(statement.status.value) {
                statement.status = .coded(.complete)
            }
        case 2: if statement.date == .day("2025-04-15") { statement.date = .day("2025-01-01") }
        default: statement.evidence.append(Evidence(text: "Shown"))
        }
        milestone.assessments = [statement]
        return milestone
    }
}
