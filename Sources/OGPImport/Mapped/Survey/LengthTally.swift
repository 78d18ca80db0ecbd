/// The lengths of texts in characters: the longest and the median, in bounded memory.
struct LengthTally: Sendable {
    /// How many texts have each length; longer ones count for the last place.
    private var counts = [Int](repeating: 0, count: 513)
    private var total = 0
    /// The longest.
    private(set) var longest = 0

    mutating func note(_ text: String) {
        let length = text.unicodeScalars.count
        counts[min(length, counts.count - 1)] += 1
        total += 1
        longest = max(longest, length)
    }

    /// The length that half of the texts do not reach; 512 for longer ones, 0 without any.
    var median: Int {
        var left = total / 2
        for (length, count) in counts.enumerated() where count > 0 {
            if left < count { return length }
            left -= count
        }
        return 0
    }
}
