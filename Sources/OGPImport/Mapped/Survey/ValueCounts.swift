/// The distinct values of a column with how often each occurs, up to a number of values and of bytes. Beyond that only the number
/// of values is counted, and beyond another limit not even that.
struct ValueCounts: Sendable {
    /// The values kept, in the order in which they were met.
    private(set) var values: [(text: String, count: Int)] = []
    private var places: [String: Int] = [:]
    private var hashes: Set<UInt64> = []
    private var bytes = 0

    /// The most values that are kept with their counts.
    static let mostValues = 400
    private static let mostBytes = 65_536
    private static let mostHashes = 50_000

    /// How many values there are, or the most that are told apart.
    var distinct: Int { hashes.count }

    /// Whether every value is kept with its count.
    var isWhole: Bool { hashes.count == values.count }

    /// Counts a value.
    mutating func note(_ text: String) {
        if let place = places[text] {
            values[place].count += 1
            return
        }
        if hashes.count < Self.mostHashes { hashes.insert(Self.hash(text)) }
        guard values.count < Self.mostValues, bytes + text.utf8.count <= Self.mostBytes else { return }
        bytes += text.utf8.count
        places[text] = values.count
        values.append((text, 1))
    }

    /// The hash of Fowler, Noll and Vo, which is the same in every run.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
