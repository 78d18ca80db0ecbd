/// What ends a record.
enum LineEnd: String, Sendable, Hashable {
    case lineFeed = "LF"
    case both = "CRLF"
    case carriageReturn = "CR"

    /// The line end whose last byte stands before an index.
    @inline(__always)
    init(before end: Int, in bytes: borrowing [UInt8], from start: Int) {
        if bytes[end &- 1] == 0x0D {
            self = .carriageReturn
        } else {
            self = end &- 2 >= start && bytes[end &- 2] == 0x0D ? .both : .lineFeed
        }
    }
}
