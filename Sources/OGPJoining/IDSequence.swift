/// The serial numbers of one plan's commitment ids, such as 12 in `KG0012`. OGP numbers them per member, across all plans.
public struct IDSequence: Sendable, Hashable {
    /// The numbers seen, by the letters before them.
    public private(set) var numbers: [String: Set<Int>] = [:]

    /// No ids.
    public init() {}

    /// Notes an id, if it has OGP's form: two or three letters and four digits.
    public mutating func note(_ id: String) {
        let letters = id.prefix { $0.isASCII && $0.isLetter }
        let digits = id.dropFirst(letters.count)
        guard (2...3).contains(letters.count), digits.count == 4,
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits)
        else { return }
        numbers[String(letters), default: []].insert(number)
    }

    /// Adds the ids of another part of the plan.
    public mutating func merge(_ other: IDSequence) {
        numbers.merge(other.numbers) { $0.union($1) }
    }

    /// The lowest and highest number where the plan's ids share one prefix and leave no hole.
    public var unbroken: (prefix: String, range: ClosedRange<Int>)? {
        guard numbers.count == 1, let (prefix, seen) = numbers.first, let low = seen.min(), let high = seen.max(),
            high - low + 1 == seen.count
        else { return nil }
        return (prefix, low...high)
    }
}
