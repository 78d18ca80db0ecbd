import ModelTestSupport
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct LabelCountsTests {
    @Test("every label and every kind of missing has its own count")
    func slots() {
        for label in Completion.allCases {
            var counts = LabelCounts<Completion>()
            counts.count(.coded(label))
            #expect(counts.all.filter { $0.count > 0 }.map(\.name) == [label.rawValue])
            #expect(counts[label] == 1 && counts.total == 1)
        }
        for missing in Missing.allCases {
            var counts = LabelCounts<Completion>()
            counts.count(.absent(missing, text: "?"))
            #expect(counts.all.filter { $0.count > 0 }.map(\.name) == [missing.rawValue])
            #expect(counts[missing] == 1 && counts.total == 1)
        }
    }

    @Test("names stand in the order of the scale, then the kinds of missing")
    func names() {
        let names = LabelCounts<PotentialForResults>().all.map(\.name)
        #expect(names == PotentialForResults.allCases.map(\.rawValue) + Missing.allCases.map(\.rawValue))
    }

    @Test("undecided are those not reviewed, blank or unrecognised")
    func undecided() {
        var counts = LabelCounts<EarlyResults>()
        counts.count(.coded(.moderate))
        for missing in Missing.allCases { counts.count(.absent(missing, text: "?")) }
        #expect(counts.undecided == 3)
        #expect(counts.total == 6)
    }

    @Test("counts add up", arguments: 0..<200)
    func sums(seed: Int) {
        var random = SplitMix64(seed: seed)
        let values: [Coded<ResultsLabel>] = (0..<random.number(in: 0...20)).map { _ in
            random.coded(ResultsLabel.allCases)
        }
        func counts(_ values: ArraySlice<Coded<ResultsLabel>>) -> LabelCounts<ResultsLabel> {
            values.reduce(into: LabelCounts()) { $0.count($1) }
        }
        let cut = random.number(in: 0...values.count)
        var sum = counts(values[cut...])
        sum += counts(values[..<cut])
        #expect(sum == counts(values[...]))
        #expect(sum.total == values.count)
    }
}
