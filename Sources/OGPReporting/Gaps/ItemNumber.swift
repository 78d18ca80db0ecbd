import OGPModel

/// A number such as `C01.10.1` in its parts, so that `C01.10` is not taken for the beginning of `C01.1`.
struct ItemNumber: Equatable {
    /// The parts between points, letters in lower case and zeros in front of numbers left out.
    let parts: [String]

    /// A number as it is printed; a point at its end does not count.
    init(_ text: String) {
        parts = text.split(separator: ".").map { part in
            let folded = FoldedText(String(part)).joined
            let letters = folded.prefix { !$0.isNumber }
            let digits = folded.dropFirst(letters.count).drop { $0 == "0" }
            return letters + (folded.count > letters.count && digits.isEmpty ? "0" : String(digits))
        }
    }

    /// Whether it goes on from another number.
    func extends(_ other: ItemNumber) -> Bool {
        parts.count > other.parts.count && Array(parts.prefix(other.parts.count)) == other.parts
    }

    /// Whether it and another number are visibly of one system: the same letters in front, or two parts in common at a depth
    /// that a child of the other would have.
    func isOfOneSystem(with other: ItemNumber) -> Bool {
        guard let own = parts.first, let first = other.parts.first, parts.count == other.parts.count + 1 else {
            return false
        }
        let letters = own.prefix { !$0.isNumber }
        if !letters.isEmpty, letters == first.prefix(while: { !$0.isNumber }), own.count > letters.count { return true }
        return other.parts.count > 1 && own == first
    }
}
