/// Strict validation of UTF-8 in pieces, which notes zero bytes and U+FFFD on the way.
struct UTF8Check {
    /// Everything before this index is valid.
    let end: Int
    /// Whether the byte there is invalid; otherwise what follows, if anything, is the beginning of a character.
    let isInvalid: Bool
    /// The zero bytes and replacement characters found.
    private(set) var events: [TextEvent] = []
    /// Whether nothing but ASCII was seen.
    private(set) var isASCII = true

    /// Checks `start..<limit`.
    ///
    /// - Parameters:
    ///   - bytes: the buffer.
    ///   - start: where to begin; a character begins there.
    ///   - limit: where to stop.
    ///   - base: the number of bytes of text before the first byte of the span.
    init(_ bytes: Span<UInt8>, from start: Int, to limit: Int, base: Int) {
        var index = start
        while index < limit {
            if index &+ 64 <= limit && Self.isPlain(bytes, at: index) {
                index &+= 64
                continue
            }
            let stop = Swift.min(index &+ 64, limit)
            while index < stop {
                let byte = bytes[index]
                if byte &- 1 < 0x7F {
                    index = Swift.min(index &+ Self.plainRun(bytes, at: index), limit)
                    continue
                }
                // Two bytes, as in western, Cyrillic or Greek letters, without a detour.
                if byte &- 0xC2 < 0x1E && index &+ 1 < limit && bytes[index &+ 1] & 0xC0 == 0x80 {
                    isASCII = false
                    index &+= 2
                    continue
                }
                if byte == 0 {
                    events.append(TextEvent(.zeroByte, at: base + index))
                    index &+= 1
                    continue
                }
                guard case .valid(let length) = UTF8Sequence(bytes, at: index, end: limit) else {
                    end = index
                    isInvalid = UTF8Sequence(bytes, at: index, end: limit) == .invalid
                    return
                }
                isASCII = false
                if byte == 0xEF && bytes[index &+ 1] == 0xBF && bytes[index &+ 2] == 0xBD {
                    events.append(TextEvent(.replacementCharacter, at: base + index))
                }
                index &+= length
            }
        }
        end = index
        isInvalid = false
    }

    /// Whether the 64 bytes from `index` are ASCII without a zero byte. A byte or its predecessor has the high bit set
    /// exactly where it is not.
    @inline(__always)
    private static func isPlain(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        let (a, b) = (bytes.block(at: index), bytes.block(at: index &+ 16))
        let (c, d) = (bytes.block(at: index &+ 32), bytes.block(at: index &+ 48))
        let one = SIMD16<UInt8>(repeating: 1)
        return !anyHighBit(a | (a &- one) | b | (b &- one) | c | (c &- one) | d | (d &- one))
    }

    /// How many of the eight bytes from `index` are ASCII and not zero before the first that is not; at least 1, as the
    /// first one is known to be.
    @inline(__always)
    private static func plainRun(_ bytes: Span<UInt8>, at index: Int) -> Int {
        if index &+ 8 > bytes.count { return 1 }
        let word = bytes.word(at: index)
        let marks = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
        return marks == 0 ? 8 : marks.trailingZeroBitCount &>> 3
    }
}
