import ModelTestSupport
import OGPModel
import OGPScoring
import Testing

struct RollUpTests {
    private static let shares = RolledUp.side(
        [30, 70].map { RolledUp.milestone([RolledUp.said(.inProgress, percent: $0)]) } + [RolledUp.milestone([])])

    @Test(
        "30 %, 70 % and a missing share give 50, 33.3, and 33.3 to 66.7, and the result names its policy",
        arguments: [
            (MissingPolicy.exclude, Fraction(1, of: 2), Fraction(1, of: 2)),
            (.zero, Fraction(1, of: 3), Fraction(1, of: 3)), (.bounds, Fraction(1, of: 3), Fraction(2, of: 3)),
        ])
    func policies(policy: MissingPolicy, low: Fraction?, top: Fraction?) {
        for unit in ShareTally.Unit.allCases {
            let mean = Self.shares.shares.mean(unit, policy)
            #expect(mean.low == low && mean.top == top && mean.policy == policy)
        }
        #expect(Self.shares.shares.known == 2 && Self.shares.shares.unknown == 1)
    }

    @Test("a roll-up of nothing is undefined, never zero", arguments: MissingPolicy.allCases)
    func nothing(policy: MissingPolicy) {
        for milestones in [[], [RolledUp.milestone([RolledUp.said(.withdrawn)])]] {
            for (name, rollUp) in RolledUp.side(milestones).rollUps(policy) {
                #expect(rollUp.low == nil && rollUp.top == nil, "\(name)")
            }
        }
    }

    @Test("the worked example: 4 of 6 complete, up to 5; evidence for 2 of the 4; 1 of 4 due is open")
    func workedExample() {
        let proof = [Evidence(link: "https://example.org", text: "")]
        let side = RolledUp.side([
            RolledUp.milestone([RolledUp.said(.complete, evidence: proof)], due: "2025-03-31"),
            RolledUp.milestone([RolledUp.said(.complete, evidence: proof)], due: "2025-03-31"),
            RolledUp.milestone([RolledUp.said(.complete, on: "2025-05-01")], due: "2025-03-31"),
            RolledUp.milestone([RolledUp.said(.complete)], due: "2026-03-31"),
            RolledUp.milestone([RolledUp.said(.inProgress)], due: "2025-03-31"), RolledUp.milestone([]),
        ])
        #expect(side.complete.counted == 4 && side.complete.total == 6 && side.complete.undecided == 1)
        #expect(side.complete.rollUp(.bounds).top == Fraction(5, of: 6))
        #expect(side.due == 4 && side.completeOfDue.counted == 3 && side.notDue == 1 && side.noDeadline == 1)
        #expect(side.onTime.counted == 2 && side.late == 1)
        #expect(side.evidenceBacked.rollUp(.zero).low == Fraction(2, of: 6))
        #expect(side.commitments.rollUp(.zero).low == Fraction(0, of: 1))
    }

    @Test("complete is all and not started none by definition; other words without a share are unknown shares")
    func words() {
        func shares(_ status: ReportedStatus, _ percent: Int? = nil) -> RollUp {
            RolledUp.side([RolledUp.milestone([RolledUp.said(status, percent: percent)])]).shares
                .mean(.eachMilestone, .bounds)
        }
        #expect(shares(.complete).low == Fraction(1, of: 1) && shares(.notStarted).top == Fraction(0, of: 1))
        #expect(shares(.complete, 80).low == Fraction(1, of: 1))
        for word in [ReportedStatus.limited, .substantial, .inProgress, .onHold, .endedUnknown, .noEvidence] {
            #expect(shares(word).low == Fraction(0, of: 1) && shares(word).top == Fraction(1, of: 1))
            #expect(shares(word, 20).low == Fraction(1, of: 5))
        }
    }

    @Test("a share of all the work does not make a milestone complete, and one below does not let it be")
    func shareIsNoStatus() {
        func complete(_ percent: Int) -> RateTally {
            RolledUp.side([RolledUp.milestone([RolledUp.said(nil, percent: percent)])]).complete
        }
        #expect(complete(100).counted == 0 && complete(100).undecided == 1)
        #expect(complete(99).counted == 0 && complete(99).undecided == 0 && complete(99).assessed == 1)
    }

    @Test("withdrawn and not applicable milestones are in no denominator")
    func apart() {
        var notApplicable = RolledUp.said(nil)
        notApplicable.status = .notApplicable
        var dropped = RolledUp.said(.inProgress)
        dropped.lifecycle = .withdrawn
        let side = RolledUp.side(
            [[RolledUp.said(.withdrawn)], [notApplicable], [dropped], [RolledUp.said(.complete)]]
                .map { RolledUp.milestone($0, due: "2025-01-01") })
        #expect(side.milestones == 4 && side.apart == 3 && side.complete.total == 1 && side.due == 1)
        #expect(side.counts[.withdrawn] == 1 && side.shares.total == 1)
    }

    @Test("what is said after the day judged on is not heard; what does not say when is")
    func day() {
        func status(_ statements: [Assessment]) -> Coded<ReportedStatus> {
            MilestoneProgress(
                RolledUp.milestone(statements), role: .government, by: RolledUp.day, words: RolledUp.words
            ).status
        }
        let before = RolledUp.said(.limited)
        #expect(status([before, RolledUp.said(.complete, on: "2025-07-01")]) == .coded(.limited))
        #expect(status([before, RolledUp.said(.complete, on: "2025-06-30")]) == .coded(.complete))
        #expect(status([before, RolledUp.said(.complete, on: nil)]) == .coded(.complete))
        #expect(status([before, RolledUp.said(nil)]) == .coded(.limited))
        #expect(status([]) == .notCollected)
    }

    @Test("sides stand apart: what one says changes no figure of another")
    func sides() {
        let government = RolledUp.milestone([RolledUp.said(.complete)])
        var both = government
        both.assessments.append(RolledUp.said(.limited, role: .civilSociety))
        let (alone, beside) = (RolledUp.tally([[government]]), RolledUp.tally([[both]]))
        #expect(alone.side(.government) == beside.side(.government))
        #expect(alone.speakers == [.government] && beside.speakers == [.government, .civilSociety])
        #expect(beside.side(.civilSociety).complete.counted == 0)
        #expect(RolledUp.tally([[Milestone]]()).speakers == [])
        #expect(RolledUp.tally([[RolledUp.milestone([])]]).speakers == [.government])
    }

    @Test("complete since is the first of the statements that were not taken back")
    func since() {
        func since(_ statements: [Assessment]) -> CivilDate? {
            MilestoneProgress(
                RolledUp.milestone(statements), role: .government, by: RolledUp.day, words: RolledUp.words
            ).completeSince
        }
        let (first, second) = (
            RolledUp.said(.complete, on: "2025-01-01"), RolledUp.said(.complete, on: "2025-03-01")
        )
        #expect(since([first, second]) == .day("2025-01-01"))
        #expect(since([first, RolledUp.said(.inProgress, on: "2025-02-01"), second]) == .day("2025-03-01"))
        #expect(since([RolledUp.said(.complete, on: nil)]) == nil)
    }

    @Test("weights count where all of a commitment's milestones have one, otherwise each counts the same")
    func weights() {
        func shares(_ weights: [Int?]) -> ShareTally {
            RolledUp.side(
                zip([100, 0], weights).map {
                    RolledUp.milestone([RolledUp.said(.inProgress, percent: $0.0)], weight: $0.1)
                }
            ).shares
        }
        #expect(shares([3000, 1000]).mean(.weighted, .bounds).low == Fraction(3, of: 4))
        #expect(shares([3000, 1000]).mean(.eachCommitment, .bounds).low == Fraction(1, of: 2))
        #expect(shares([3000, 1000]).weightedCommitments == 1)
        for weights in [[3000, nil], [nil, nil], [0, 0], [-1, 2], [Int.max, Int.max - 1]] as [[Int?]] {
            #expect(shares(weights).mean(.weighted, .bounds).low == Fraction(1, of: 2))
            #expect(shares(weights).weightedCommitments == 0)
        }
        #expect(shares([Int.max, Int.max]).mean(.weighted, .zero).low == Fraction(1, of: 2))
        #expect(shares([0, 1]).mean(.weighted, .zero).low == Fraction(0, of: 1))
    }

    @Test("a plan of a large and a small commitment: each milestone once and each commitment once differ")
    func units() {
        func milestones(_ percents: [Int]) -> [Milestone] {
            percents.map { RolledUp.milestone([RolledUp.said(.inProgress, percent: $0)]) }
        }
        let shares = RolledUp.tally([milestones([0, 0, 0]), milestones([100])] as [[Milestone]]).side(.government)
            .shares
        #expect(shares.mean(.eachMilestone, .bounds).low == Fraction(1, of: 4))
        #expect(shares.mean(.eachCommitment, .bounds).low == Fraction(1, of: 2))
    }

    @Test(
        "blank words, and words that point elsewhere or say that there is none, are no evidence",
        arguments: [
            ("", nil, false), (" \n", " ", false), ("See previous update", nil, false), ("n/a", nil, false),
            ("Minutes of 3 May, annex 2", nil, true), ("", "https://example.org", true),
        ])
    func evidence(text: String, link: String?, isUsable: Bool) {
        var statement = RolledUp.said(.complete)
        statement.evidence = [Evidence(link: link, text: text)]
        let milestone = RolledUp.milestone([statement])
        let progress = MilestoneProgress(milestone, role: .government, by: RolledUp.day, words: RolledUp.words)
        #expect(progress.hasEvidence == isUsable)
    }
}
