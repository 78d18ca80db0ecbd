import ByteReading

/// Counts the record ends in the first part of an input, outside quotes.
enum LineEnds {
    private static let sampleSize = 1 << 20

    /// The kinds of record ends with how often they occur, the commonest first. Only for encodings of one byte a letter.
    static func survey(_ file: InputFile) throws -> [(name: String, count: Int)] {
        var isQuoted = false
        var previous: UInt8 = 0
        var (lf, crlf, cr) = (0, 0, 0)
        for byte in try file.firstBytes(sampleSize) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted {
                if byte == 0x0A { if previous == 0x0D { crlf += 1; cr -= 1 } else { lf += 1 } }
                if byte == 0x0D { cr += 1 }
            }
            previous = byte
        }
        return [("LF", lf), ("CRLF", crlf), ("CR", cr)].filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
            .map { (name: $0.0, count: $0.1) }
    }
}
