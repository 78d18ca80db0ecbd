/// A place in a word of western text: the ASCII letters beside it.
struct WordPlace {
    /// The letter before, if there is one.
    let before: UInt8?
    /// The letter behind, if there is one.
    let after: UInt8?
    /// Whether the letter behind is the last one of the word.
    let endsWord: Bool

    /// A number below 512 that is the same for places that admit the same characters.
    var key: Int {
        let isBehindLower = before.map { (0x61...0x7A).contains($0) ? 2 : 1 } ?? 0
        let letter = after.map { Int($0 & 0x1F) } ?? 0
        return isBehindLower << 6 | letter << 1 | (endsWord ? 1 : 0)
    }

    /// Whether a character may plausibly stand there.
    ///
    /// A letter may, unless it turns upper-case behind a lower-case one. Between two letters no other sign may, except an
    /// apostrophe or a dash; at the edge of a word any sign may.
    func admits(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isAlphabetic && properties.generalCategory != .modifierLetter {
            if scalar == "\u{153}" { return admitsLigature }
            guard let before else { return true }
            return !(properties.isUppercase && (0x61...0x7A).contains(before))
        }
        if before == nil || after == nil { return true }
        switch scalar {
        case "\u{2018}", "\u{2019}", "\u{B7}", "\u{AD}": return true
        case "\u{2013}", "\u{2014}": return admitsDash
        default: return false
        }
    }

    /// The letter oe of French stands before few letters: cœur, œil, fœtal, œdème, œstrogène.
    private var admitsLigature: Bool {
        guard let after else { return true }
        return "uitds".utf8.contains(after | 0x20)
    }

    /// A dash may join two words, but behind it stands more than one letter, unless that is a word by itself.
    private var admitsDash: Bool {
        guard let after, endsWord else { return true }
        return "ai".utf8.contains(after | 0x20)
    }
}
