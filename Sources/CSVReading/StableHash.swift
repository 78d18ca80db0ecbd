import ByteReading

/// A 64-bit hash of bytes that is the same in every run and on every machine. Not for secrets.
struct StableHash {
    private var state: UInt64

    /// The hash of a run of bytes.
    @inline(__always)
    static func of(_ bytes: Span<UInt8>, from start: Int, length: Int) -> UInt64 {
        var hash = StableHash(state: 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: length))
        var index = start
        let end = start &+ length
        while index &+ 8 <= end {
            hash.mix(bytes.word(at: index))
            index &+= 8
        }
        if index < end {
            var word: UInt64 = 0
            for place in 0..<(end &- index) {
                word |= UInt64(bytes[index &+ place]) &<< UInt64(truncatingIfNeeded: 8 &* place)
            }
            hash.mix(word)
        }
        let result = hash.state
        return (result ^ result &>> 32) &* 0xD6E8_FEB8_6659_FD93 ^ result &>> 29
    }

    @inline(__always)
    private mutating func mix(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        state = product.high ^ product.low ^ (word &* 0xE703_7ED1_A0B4_28DB)
    }
}
