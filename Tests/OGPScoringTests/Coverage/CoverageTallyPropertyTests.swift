import ModelTestSupport
import OGPCatalogues
import OGPModel
import OGPScoring
import TestSupport
import Testing

struct CoverageTallyPropertyTests {
    private let menu: CoverageMenu

    init() throws {
        menu = try CoverageMenu(
            naming: ["open-data", "freedom-of-expression", "internet-access-and-control", "do-no-harm"], in: .bundled())
    }

    private func tally(_ commitments: some Sequence<Commitment>) -> CoverageTally {
        commitments.reduce(into: CoverageTally(menu)) { $0.count($1) }
    }

    private func pool(_ commitments: some Sequence<Commitment>) -> PeerPool {
        commitments.reduce(into: PeerPool(menu)) { $0.note($1) }
    }

    @Test("parts add up in any order and grouping to the tally of the whole", arguments: 0..<200)
    func mergeable(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 24)
        let whole = tally(commitments)
        let cuts = [random.number(in: 0...commitments.count), random.number(in: 0...commitments.count)].sorted()
        var parts = [
            tally(commitments[..<cuts[0]]), tally(commitments[cuts[0]..<cuts[1]]), tally(commitments[cuts[1]...]),
        ]
        var left = CoverageTally(menu)
        for part in parts { left += part }
        #expect(left == whole)
        parts.swapAt(0, 2)
        var right = parts[1]
        right += parts[2]
        var sum = parts[0]
        sum += right
        #expect(sum == whole)
        #expect(tally(commitments.reversed()) == whole)
    }

    @Test("every commitment of a plan is counted once in each area: coded or not coded", arguments: 0..<50)
    func complete(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 24)
        let whole = tally(commitments)
        #expect(whole.plans.values.reduce(whole.withoutPlan) { $0 + $1.commitments } == commitments.count)
        for plan in whole.plans.values {
            for area in menu.areas {
                let cell = plan[area.id]
                #expect(cell.coded + cell.notCoded == plan.commitments)
                #expect(cell.commitments.count <= cell.coded)
                #expect(
                    cell.complete.count <= cell.complete.assessed && cell.complete.assessed <= cell.commitments.count)
            }
            #expect(plan["do-no-harm"].coded == 0)
        }
    }

    @Test("what others did is the same in any order and grouping, and never more than the limit", arguments: 0..<200)
    func peers(seed: Int) {
        var random = SplitMix64(seed: seed)
        let commitments = random.commitments(upTo: 24)
        let whole = pool(commitments)
        let cut = random.number(in: 0...commitments.count)
        var halves = pool(commitments[cut...])
        halves += pool(commitments[..<cut])
        #expect(halves == whole)
        for area in menu.areas {
            let all = whole.peers(in: area.id)
            let others = whole.peers(in: area.id, exceptOf: "Exampleland 1")
            #expect(all.count <= PeerPool.limit && others.allSatisfy { $0.member != "Exampleland 1" })
            #expect(zip(all, all.dropFirst()).allSatisfy { $0.rung >= $1.rung })
            let strongest = commitments.filter { area.standing(TagSets($0.policyAreas)) == .present }
                .map { CoverageRung($0.ratings) }.max()
            #expect(all.first?.rung == strongest)
        }
    }
}
