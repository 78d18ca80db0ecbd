/// Counts lines over text that arrives in pieces: LF, CRLF and lone CR each end one line.
public struct LineCursor: Sendable, Hashable {
    /// The line reached, from 1.
    public private(set) var line = 1
    /// The byte within that line, from 1.
    public private(set) var column = 1
    private var isAfterReturn = false

    /// The start of a text.
    public init() {}

    /// Goes over the bytes `start..<end` of the next piece.
    public mutating func advance(over bytes: Span<UInt8>, from start: Int, to end: Int) {
        if start >= end { return }
        var from = start
        if isAfterReturn && bytes[start] == 0x0A { from += 1 }
        isAfterReturn = bytes[end - 1] == 0x0D
        if from == end { return }
        let ends = bytes.lineEnds(from: from, to: end)
        line += ends
        if ends == 0 {
            column += end - from
            return
        }
        var lineStart = end
        while lineStart > from, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D { lineStart -= 1 }
        column = end - lineStart + 1
    }
}
