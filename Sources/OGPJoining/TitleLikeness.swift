import OGPModel

/// How alike titles are, by the pairs of letters they share.
struct TitleLikeness {
    private let pairs: [String: Int]
    private let total: Int

    /// A title made ready to be compared.
    init(_ title: String) {
        let letters = Array(FoldedText(title).text)
        var pairs: [String: Int] = [:]
        for (left, right) in zip(letters, letters.dropFirst()) { pairs[String([left, right]), default: 0] += 1 }
        self.pairs = pairs
        total = max(0, letters.count - 1)
    }

    /// The share of pairs of letters that two titles have in common, from 0 to 100 (Dice's coefficient, rounded down).
    func likeness(to other: TitleLikeness) -> Int {
        let sum = total + other.total
        if sum == 0 { return 0 }
        let common = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
        return 200 * common / sum
    }
}
