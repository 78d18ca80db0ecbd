#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Fast looks at bytes. Every function checks its range once and then reads without a check per byte; together with
/// `OpenFile` these are the only places of the package that leave the memory-safe part of the language.
extension Span where Element == UInt8 {
    /// The eight bytes from `index`, the first one lowest.
    @inlinable @inline(__always)
    package func word(at index: Int) -> UInt64 {
        precondition(index >= 0 && index <= count &- 8, "a word must lie inside the span")
        // Safe: the eight bytes lie inside the span, and an unaligned load of an integer is always valid.
        let word = unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
        return UInt64(littleEndian: word)
    }

    /// The sixteen bytes from `index`.
    @inlinable @inline(__always)
    package func block(at index: Int) -> SIMD16<UInt8> {
        precondition(index >= 0 && index <= count &- 16, "a block must lie inside the span")
        // Safe: the sixteen bytes lie inside the span, and every bit pattern is a valid vector of bytes.
        return unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) }
    }

    /// The index of the first `byte` in `start..<end`, or `nil`.
    package func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
        precondition(start >= 0 && start <= end && end <= count, "the range must lie inside the span")
        if start == end { return nil }
        // Safe: `memchr` reads only the bytes of the range, which was checked just above.
        return unsafe withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), end - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - base
        }
    }

    /// How many lines end in `start..<end`: LF, CRLF and lone CR each count once. An LF at `start` counts as an end of
    /// its own, whatever stands before it.
    package func lineEnds(from start: Int, to end: Int) -> Int {
        precondition(start >= 0 && start <= end && end <= count, "the range must lie inside the span")
        if start == end { return 0 }
        // Safe: every index read lies in the range, which was checked just above.
        return unsafe withUnsafeBytes { bytes in
            var index = start &+ 1
            var total = unsafe bytes[start] == 0x0A || bytes[start] == 0x0D ? 1 : 0
            while index < end {
                // At most 240 per round, so that the sum fits a byte and the loop runs on vectors of bytes.
                let stop = Swift.min(index &+ 240, end)
                var ends: UInt8 = 0
                while index < stop {
                    let isReturn: UInt8 = unsafe bytes[index] == 0x0D ? 1 : 0
                    let isFeed: UInt8 = unsafe bytes[index] == 0x0A ? 1 : 0
                    let follows: UInt8 = unsafe bytes[index &- 1] != 0x0D ? 1 : 0
                    ends &+= isReturn | (isFeed & follows)
                    index &+= 1
                }
                total &+= Int(ends)
            }
            return total
        }
    }
}

extension [UInt8] {
    /// Copies `count` bytes of another array from `start` to `index` of this one.
    mutating func copy(_ source: [UInt8], from start: Int, count: Int, to index: Int) {
        precondition(start >= 0 && count >= 0 && start + count <= source.count, "the bytes must be there")
        precondition(index >= 0 && index + count <= self.count, "the array must hold what is copied")
        if count == 0 { return }
        // Safe: both ranges were checked just above, and two arrays that one of is written to do not overlap.
        unsafe withUnsafeMutableBytes { target in
            unsafe source.withUnsafeBytes { bytes in
                guard let to = target.baseAddress, let from = bytes.baseAddress else { return }
                _ = unsafe memcpy(to + index, from + start, count)
            }
        }
    }

    /// Moves the bytes `start..<end` to the front; what stood there and after is of no more use.
    mutating func moveToFront(from start: Int, to end: Int) {
        precondition(start >= 0 && start <= end && end <= count, "the bytes must be there")
        if start == 0 || start == end { return }
        // Safe: the range was checked just above, and `memmove` allows for overlap.
        unsafe withUnsafeMutableBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            _ = unsafe memmove(base, base + start, end - start)
        }
    }
}

/// The marks of a sixteen-byte block: bit `4 * n` is set where the lane's high bit is set in byte `n`.
@inlinable @inline(__always)
package func marks(ofHighBits block: SIMD16<UInt8>) -> UInt64 {
    // Safe: vectors of the same size without padding; every bit pattern is valid in both.
    let pairs = unsafe unsafeBitCast(block, to: SIMD8<UInt16>.self) &>> 7 & 0x0101
    let packed = SIMD8<UInt8>(truncatingIfNeeded: pairs | pairs &>> 4)
    return UInt64(littleEndian: unsafe unsafeBitCast(packed, to: UInt64.self))
}

/// Whether any byte of the block has its high bit set.
@inlinable @inline(__always)
package func anyHighBit(_ block: SIMD16<UInt8>) -> Bool {
    // Safe: vectors of the same size without padding; every bit pattern is valid in both.
    let halves = unsafe unsafeBitCast(block, to: SIMD2<UInt64>.self)
    return (halves.x | halves.y) & 0x8080_8080_8080_8080 != 0
}
