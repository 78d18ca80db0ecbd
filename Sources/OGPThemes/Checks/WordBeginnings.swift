import OGPModel

/// The beginnings of words, by which a long text that holds none of some phrases is passed over quickly.
///
/// Of each phrase the longest word of plain letters is kept, by its first four. A text without any of them holds no
/// phrase.
struct WordBeginnings: Sendable {
    private var beginnings: Set<UInt32> = []
    private var firstLetters = [Bool](repeating: false, count: 256)
    /// Whether a phrase has no such word, so that no text can be passed over.
    private var isOpen = false

    init(_ phrases: [String]) {
        for phrase in phrases {
            let words = phrase.split { !$0.isLetter }.filter { $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 < 0x80 } }
            guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) else {
                isOpen = true
                continue
            }
            let letters = longest.utf8.prefix(4).map { $0 | 0x20 }
            beginnings.insert(letters.reduce(0) { $0 << 8 | UInt32($1) })
            firstLetters[Int(letters[0])] = true
        }
    }

    /// Whether a text may hold one of the phrases.
    func mayStand(in text: String) -> Bool {
        if isOpen { return true }
        let bytes = text.utf8Span.span
        var isInside = false
        for index in bytes.indices {
            let byte = bytes[index] | 0x20
            let isLetter = bytes[index] < 0x80 && (0x61...0x7A).contains(byte)
            if isLetter, !isInside, firstLetters[Int(byte)], index + 4 <= bytes.count {
                let beginning = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index + $1] | 0x20) }
                if beginnings.contains(beginning) { return true }
            }
            // A letter beyond ASCII may as well be an apostrophe, so that a word may begin behind it.
            isInside = isLetter && bytes[index] < 0x80
        }
        return false
    }
}
