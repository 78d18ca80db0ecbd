import OGPModel

/// How often rows with the same ratings occur in each group. A row's part in every measure follows from its ratings and its
/// year, so that counting equal rows first and adding them up later gives the same figures for a fraction of the work.
struct RowCounts: Sendable {
    private struct Key: Hashable, Sendable {
        let ratings: PackedRatings
        let place: Int
        let submitted: Int?
        let isSingle: Bool

        func hash(into hasher: inout Hasher) {
            hasher.combine(ratings.bits)
            hasher.combine(place << 16 ^ (submitted ?? -1) << 1 ^ (isSingle ? 1 : 0))
        }
    }

    /// The most kinds of row that are held at a time.
    private static let most = 16_384

    private var counts: [Key: Int] = [:]

    /// Whether it is time to drain.
    var isFull: Bool { counts.count >= Self.most }

    /// Counts a row in the group at a place.
    mutating func count(_ row: RatedRow, in place: Int) {
        let key = Key(ratings: row.ratings, place: place, submitted: row.submitted, isSingle: row.cluster == nil)
        counts[key, default: 0] += 1
    }

    /// Hands over every kind of row with its group and how often it occurred, and forgets them.
    mutating func drain(_ body: (Int, CommitmentRatings, Int?, _ isSingle: Bool, _ times: Int) -> Void) {
        for (key, times) in counts { body(key.place, key.ratings.ratings, key.submitted, key.isSingle, times) }
        counts.removeAll(keepingCapacity: true)
    }
}
