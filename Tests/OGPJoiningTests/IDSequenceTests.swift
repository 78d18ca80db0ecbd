import OGPJoining
import TestSupport
import Testing

struct IDSequenceTests {
    private func sequence(_ ids: [String]) -> IDSequence {
        ids.reduce(into: IDSequence()) { $0.note($1) }
    }

    @Test("ids of two or three letters and four digits are serial", arguments: ["KG0012", "MOR0001", "AB9999"])
    func serial(id: String) {
        #expect(sequence([id]).numbers.count == 1)
    }

    @Test(
        "everything else is not a serial id",
        arguments: [
            "", "0012", "K0012", "ABCD0012", "KG012", "KG00123", "KG-012", "KG+012", "KG 012", "KG001a", "ÄÖ0012",
        ])
    func others(id: String) {
        #expect(sequence([id]).numbers.isEmpty)
    }

    @Test("a sequence is unbroken where its numbers leave no hole, in any order and however often they occur")
    func unbroken() throws {
        let found = try #require(sequence(["KG0014", "KG0012", "KG0013", "KG0012"]).unbroken)
        #expect(found.prefix == "KG" && found.range == 12...14)
        #expect(sequence(["KG0001"]).unbroken?.range == 1...1)
        #expect(sequence(["KG0012", "KG0014"]).unbroken == nil)
        #expect(sequence([]).unbroken == nil)
        #expect(sequence(["KG0001", "MA0002"]).unbroken == nil)
    }

    @Test("merging is the same as noting everything, in any order", arguments: 0..<200)
    func merge(seed: Int) {
        var random = SplitMix64(seed: seed)
        let ids = (0..<random.number(in: 0...20)).map { _ in
            random.pick(["KG", "MA"]) + "00" + String(random.number(in: 10...25))
        }
        let cut = random.number(in: 0...ids.count)
        var merged = sequence(Array(ids[cut...]))
        merged.merge(sequence(Array(ids[..<cut])))
        #expect(merged == sequence(ids.shuffled(using: &random)))
    }
}
