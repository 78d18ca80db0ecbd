import OGPModel
import OGPScoring

/// What others did in the areas that a report finds empty, each area once.
struct PeerOffers {
    /// The area's name.
    let area: String
    /// The catalogue's sample commitment; `nil` where it has none.
    let sample: String?
    /// The commitments, the strongest outcome first.
    let peers: [CoveredCommitment]

    /// What the section is for.
    static let purpose: Passage = """
        Commitments of other members in these data, the strongest outcome first, then by id. They are offers to learn from; members \
        are not compared.
        """

    /// The areas in the order of their first gaps.
    static func all(_ report: GapReport, _ names: AreaNames) -> [PeerOffers] {
        var order: [String] = []
        var peers: [String: Set<CoveredCommitment>] = [:]
        var samples: [String: String] = [:]
        for gap in report.gaps {
            guard let area = gap.theme, !gap.peers.isEmpty || gap.sample != nil else { continue }
            if peers[area] == nil { order.append(area) }
            peers[area, default: []].formUnion(gap.peers)
            samples[area] = gap.sample
        }
        return order.map { area in
            let best = (peers[area] ?? []).sorted { $0.isStronger(than: $1) }.prefix(PeerPool.limit)
            return PeerOffers(area: names.name(area), sample: samples[area], peers: Array(best))
        }
    }

    /// A line for each area: its name, what others did, the sample.
    var line: Passage {
        let did = Passage.joined(peers.map { CoverageTables.commitment($0, naming: true) }, by: "; ")
        let sample: Passage = sample.map { "\(words: peers.isEmpty ? "" : ". ")A sample: \(words: $0)" } ?? ""
        return "\(strong: area): \(did)\(sample)"
    }
}
