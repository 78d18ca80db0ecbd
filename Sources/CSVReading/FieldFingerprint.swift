import ByteReading

/// A cell's bytes in 24 bytes: its length and its first and last eight. Up to sixteen bytes it is the cell exactly; longer
/// cells with the same fingerprint have to be compared.
public struct FieldFingerprint: Sendable, Hashable {
    /// The number of bytes, and in the highest bit whether quotes stand doubled in them.
    let length: UInt64
    /// The first eight bytes, the first one lowest, filled up with zeros.
    let head: UInt64
    /// The last eight bytes of more than eight, the last one highest.
    let tail: UInt64

    static let escaped: UInt64 = 1 &<< 63

    /// Whether cells with this fingerprint are equal without looking at their bytes.
    public var isExact: Bool { length & ~Self.escaped <= 16 }

    /// The fingerprint of an empty cell.
    public init() { (length, head, tail) = (0, 0, 0) }

    /// The fingerprint of a text that stands in a cell without doubled quotes.
    public init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.span, start: 0, length: bytes.count, isEscaped: false)
    }

    @inline(__always)
    init(_ bytes: Span<UInt8>, start: Int, length count: Int, isEscaped: Bool) {
        length = UInt64(truncatingIfNeeded: count) | (isEscaped ? Self.escaped : 0)
        if count >= 8 {
            head = bytes.word(at: start)
            tail = count == 8 ? 0 : bytes.word(at: start &+ count &- 8)
        } else if start &+ 8 <= bytes.count {
            head = bytes.word(at: start) & ((1 &<< UInt64(truncatingIfNeeded: 8 &* count)) &- 1)
            tail = 0
        } else {
            var word: UInt64 = 0
            for place in 0..<count { word |= UInt64(bytes[start &+ place]) &<< UInt64(truncatingIfNeeded: 8 &* place) }
            head = word
            tail = 0
        }
    }
}
