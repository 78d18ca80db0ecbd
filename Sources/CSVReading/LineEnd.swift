/// What ends a record.
enum LineEnd: String, Sendable, Hashable {
    case lineFeed = "LF"
    case both = "CRLF"
    case carriageReturn = "CR"

    /// The line end whose last byte stands before an index; `nil` where none does, as behind a record that was cut.
    @inline(__always)
    init?(before end: Int, in bytes: borrowing [UInt8], from start: Int) {
        switch bytes[end &- 1] {
        case 0x0A: self = end &- 2 >= start && bytes[end &- 2] == 0x0D ? .both : .lineFeed
        case 0x0D: self = .carriageReturn
        default: return nil
        }
    }
}
