/// Where one cell of the current record is: start, length and two marks in eight bytes.
package struct FieldSlot: Sendable {
    let bits: UInt64

    /// An empty cell at the start of the buffer.
    init() { bits = 0 }

    /// A cell of the buffer without quotes.
    @inline(__always)
    init(start: Int, end: Int) {
        bits = UInt64(truncatingIfNeeded: start) &<< 32 | UInt64(truncatingIfNeeded: end &- start) &<< 3
    }

    /// A cell with marks.
    @inline(__always)
    init(start: Int, end: Int, marks: UInt64) {
        bits = UInt64(truncatingIfNeeded: start) &<< 32 | UInt64(truncatingIfNeeded: end &- start) &<< 3 | marks
    }

    /// The mark of a cell in quotes; its start is behind the opening one.
    static let quoted: UInt64 = 1
    /// The mark of a cell in which the quote is written twice.
    static let escaped: UInt64 = 2
    /// The mark of a cell whose text had to be mended and stands beside the buffer.
    static let mended: UInt64 = 4

    /// The index of the first byte.
    var start: Int { Int(truncatingIfNeeded: bits &>> 32) }
    /// The number of bytes as they stand.
    var length: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) &>> 3 }
    /// The index behind the last byte.
    var end: Int { start &+ length }
    var isQuoted: Bool { bits & Self.quoted != 0 }
    var isEscaped: Bool { bits & 2 != 0 }
    var isMended: Bool { bits & 4 != 0 }

    /// The same cell, cut to a length.
    func cut(to length: Int) -> FieldSlot { FieldSlot(start: start, end: start + length, marks: bits & 7) }
}
