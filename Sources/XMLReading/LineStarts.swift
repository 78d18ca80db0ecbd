import ByteReading

/// Where lines begin in a stretch of text, gathered as the text goes by.
struct LineStarts: Sendable {
    /// Where the stretch begins, in bytes of text before it, and on which line and column.
    private var origin = 0
    private var line = 1
    private var column = 1
    /// The lines that begin inside it, each by the bytes of text before it.
    private var starts: [Int] = []
    /// Up to where lines were gathered.
    private(set) var reached = 0
    /// Whether a stretch is being gathered.
    private(set) var isOpen = false

    /// Begins a stretch at a place; the memory of the last one is used again.
    mutating func begin(at offset: Int, _ place: LineCursor) {
        (origin, line, column, reached) = (offset, place.line, place.column, offset)
        starts.removeAll(keepingCapacity: true)
        isOpen = true
    }

    /// Goes on to a place, which does not cut a line end in two.
    ///
    /// - Parameters:
    ///   - offset: where to stop.
    ///   - text: the buffer, with at least 16 readable bytes behind that place.
    ///   - base: the number of bytes of text before the buffer.
    mutating func extend(to offset: Int, _ text: [UInt8], base: Int) {
        let bytes = text.span
        var position = reached - base
        let end = offset - base
        while position < end {
            var marks = Self.marks(in: bytes.block(at: position))
            while marks != 0 {
                let index = position &+ marks.trailingZeroBitCount &>> 2
                marks &= marks &- 1
                if index >= end { break }
                if bytes[index] == 0x0D && bytes[index &+ 1] == 0x0A { continue }
                starts.append(base &+ index &+ 1)
            }
            position &+= 16
        }
        reached = max(reached, offset)
    }

    /// Ends the stretch.
    mutating func close() { isOpen = false }

    /// The line and column of a byte of the stretch.
    func place(of offset: Int) -> (line: Int, column: Int) {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? (line, column + offset - origin) : (line + low, offset - starts[low - 1] + 1)
    }

    @inline(__always)
    private static func marks(in block: SIMD16<UInt8>) -> UInt64 {
        // A byte is zero exactly where it has no high bit and the byte before it in counting has one.
        let one = SIMD16<UInt8>(repeating: 1)
        let (feed, back) = (block ^ SIMD16(repeating: 0x0A), block ^ SIMD16(repeating: 0x0D))
        return ByteReading.marks(ofHighBits: ((feed &- one) & ~feed) | ((back &- one) & ~back))
    }
}
