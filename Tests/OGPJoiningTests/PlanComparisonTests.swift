import Findings
import ModelTestSupport
import OGPJoining
import OGPModel
import TestSupport
import Testing

struct PlanComparisonTests {
    private func milestone(_ number: String, _ title: String, end: String = "2022-08-31") -> Milestone {
        Milestone(
            number: number, title: title, start: .silent, end: .day(end),
            source: SourcePosition(file: "plan.csv", row: 3, line: 3))
    }

    private func items(_ commitments: [Commitment]) -> [ItemVersion] {
        commitments.flatMap { ItemVersion.versions(of: $0) { $0.resolved(order: nil, basis: .none) } }
    }

    private func compare(_ before: [Milestone], _ after: [Milestone]) -> [ItemChange] {
        let comparison = PlanComparison(
            before: items([.sample { $0.milestones = before }]), after: items([.sample { $0.milestones = after }]))
        return comparison.changes.filter { ($0.after ?? $0.before)?.milestone != nil }
    }

    @Test("a version beside itself has no change")
    func same() {
        let commitments = [Commitment.sample(), .sample("EX0002") { $0.milestones = [milestone("1", "One")] }]
        let changes = PlanComparison(before: items(commitments), after: items(commitments)).changes
        #expect(changes.count == 3)
        #expect(changes.allSatisfy { $0.match == .id && $0.changedTexts.isEmpty && $0.cosmeticChanges == 0 })
        #expect(changes.allSatisfy { $0.daysMoved == 0 })
    }

    @Test("numbers join milestones, whatever order they stand in")
    func numbers() {
        let changes = compare(
            [milestone("1.2", "Write the law"), milestone("1.10", "Publish it", end: "2022-08-31")],
            [milestone("1.10", "Publish it", end: "2022-09-30"), milestone("1.2", "Write the law")])
        #expect(changes.map(\.match) == [.id, .id])
        #expect(changes.map(\.daysMoved) == [30, 0])
    }

    @Test("what has another number is matched by its title, and marked for a person to confirm")
    func titles() throws {
        let changes = compare(
            [milestone("1.1", "Publish the register of permits"), milestone("1.2", "Train two hundred officials")],
            [milestone("2.1", "Publish a register of all permits"), milestone("2.2", "Buy furniture")])
        guard case .title(let likeness)? = changes.first?.match else {
            Issue.record("The first is not matched by title: \(changes)")
            return
        }
        #expect((PlanComparison.leastLikeness...100).contains(likeness))
        #expect(changes.map { $0.before?.milestone?.number } == ["1.1", nil, "1.2"])
        #expect(changes.map { $0.after?.milestone?.number } == ["2.1", "2.2", nil])
    }

    @Test("commitments whose ids were made up by the tool are matched by title only")
    func derived() {
        let before = Commitment.sample("A1") { $0.idSource = .derived }
        let after = Commitment.sample("B7") { $0.idSource = .derived }
        let changes = PlanComparison(before: items([before]), after: items([after])).changes
        #expect(changes.map(\.match) == [.title(likeness: 100)])
        let renamed = Commitment.sample("A1") {
            $0.idSource = .derived
            $0.title = "Publish the register 1"
        }
        #expect(PlanComparison(before: items([before]), after: items([before])).changes.map(\.match) == [.id])
        guard case .title? = PlanComparison(before: items([before]), after: items([renamed])).changes.first?.match
        else {
            Issue.record("A derived id was taken for the item's own.")
            return
        }
    }

    @Test(
        "white space, case, apostrophes and quotes are cosmetic; a word, a sign or a number is not",
        arguments: [
            ("the state\u{2019}s register", "the State's  register", true),
            ("\u{201C}open\u{201D} data", "\"open\" data", true), ("\u{AB}open\u{BB}", "\u{201E}open\u{201C}", true),
            ("publish", "publish all", false), ("100 permits", "10 permits", false), ("open", "open?", false),
            ("registro", "registr\u{F3}", false),
        ])
    func cosmetic(old: String, new: String, isCosmetic: Bool) {
        let changes = compare([milestone("1", old)], [milestone("1", new)])
        #expect(changes.map(\.cosmeticChanges) == [isCosmetic ? 1 : 0])
        #expect(changes.map(\.changedTexts.count) == [isCosmetic ? 0 : 1])
    }

    @Test("a change in one language is told from one in the other")
    func languages() {
        var old = milestone("1", "Publish the register")
        old.translations = [PlanText(.title, language: "fr", text: "Publier le registre")]
        var new = old
        new.translations = [PlanText(.title, language: "fr", text: "Publier un registre")]
        let changes = compare([old], [new]).flatMap(\.changedTexts)
        #expect(changes.map(\.language) == ["fr"] && changes.map(\.part) == [.title])
    }

    @Test("every item of both versions is in the result exactly once", arguments: 0..<100)
    func everyItemOnce(seed: Int) {
        var random = SplitMix64(seed: seed)
        let titles = ["Publish the register", "Publish a register", "Train officials", "Train all officials", ""]
        func version(_ random: inout SplitMix64) -> [Milestone] {
            (0..<random.number(in: 0...6)).map { _ in
                milestone(random.pick(["1", "2", "3", ""]), random.pick(titles))
            }
        }
        let before = version(&random)
        let after = version(&random)
        let changes = compare(before, after)
        #expect(changes.compactMap { $0.before?.place }.sorted() == Array(1..<before.count + 1))
        #expect(changes.compactMap { $0.after?.place } == Array(1..<after.count + 1))
    }
}
