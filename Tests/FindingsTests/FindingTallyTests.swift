import Findings
import TestSupport
import Testing

struct FindingTallyTests {
    private static let codes = [
        FindingCode("T001", .note, "One", explanation: "One.", fix: "Mend one."),
        FindingCode("T002", .error, "Two", explanation: "Two.", fix: "Mend two."),
        FindingCode("T003", .error, "Three", explanation: "Three.", fix: "Mend three."),
    ]

    private static func finding(_ code: FindingCode) -> Finding {
        Finding(code, "So.", at: SourcePosition(file: "a.csv"))
    }

    private static func tally(_ random: inout SplitMix64) -> FindingTally {
        var tally = FindingTally()
        for _ in 0..<random.number(in: 0...9) { tally.report(finding(random.pick(codes))) }
        return tally
    }

    @Test("a tally counts by severity")
    func severities() {
        var tally = FindingTally()
        for code in Self.codes + Self.codes { tally.report(Self.finding(code)) }
        #expect(tally.count(.note) == 2)
        #expect(tally.count(.warning) == 0)
        #expect(tally.count(.error) == 4)
    }

    @Test("a tally never makes the finding that it counts")
    func laziness() {
        var made = 0
        func make() -> Finding {
            made += 1
            return Self.finding(Self.codes[0])
        }
        var tally = FindingTally()
        tally.report(Self.codes[0], make())
        #expect(made == 0)
        #expect(tally.byCode[Self.codes[0]] == 1)
        var list = FindingList()
        list.report(Self.codes[0], make())
        #expect(made == 1)
    }

    @Test("tallies add up in any order and grouping", arguments: 0..<200)
    func sums(seed: Int) {
        var random = SplitMix64(seed: seed)
        let (a, b, c) = (Self.tally(&random), Self.tally(&random), Self.tally(&random))
        #expect(a + b == b + a)
        #expect((a + b) + c == a + (b + c))
        #expect(a + FindingTally() == a)
        #expect((a + b).count(.error) == a.count(.error) + b.count(.error))
    }
}
