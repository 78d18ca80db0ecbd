/// A hash of texts that is the same on every machine and in every run (FNV-1a, 64 bits).
struct StableTextHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text and a mark after it, so that moving a letter from one text to the next changes the hash.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0x1F)
    }

    private mutating func add(_ byte: UInt8) {
        state ^= UInt64(byte)
        state = state &* 0x100_0000_01B3
    }

    /// The whole hash in hexadecimal digits.
    var digits: String { String(state, radix: 16) }

    /// Twenty-four bits of the hash as six hexadecimal digits.
    var sixDigits: String {
        let digits = String((state ^ state >> 24 ^ state >> 48) & 0xFF_FFFF, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
