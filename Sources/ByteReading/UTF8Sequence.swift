/// The bytes of one character in UTF-8 (Unicode, table 3-7).
enum UTF8Sequence: Equatable {
    /// A well-formed sequence of that many bytes.
    case valid(length: Int)
    /// The beginning of a well-formed sequence, cut off by the end of the bytes.
    case incomplete
    /// No sequence begins like this.
    case invalid

    /// Looks at the sequence that begins with the byte at `index`, which is 0x80 or above.
    @inline(__always)
    init(_ bytes: Span<UInt8>, at index: Int, end: Int) {
        let lead = bytes[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        if lead < 0xC2 || lead > 0xF4 {
            self = .invalid
            return
        }
        var (low, high): (UInt8, UInt8) = (0x80, 0xBF)
        switch lead {
        case 0xE0: low = 0xA0
        case 0xED: high = 0x9F
        case 0xF0: low = 0x90
        case 0xF4: high = 0x8F
        default: break
        }
        for place in 1..<length {
            if index + place >= end {
                self = .incomplete
                return
            }
            let byte = bytes[index + place]
            if byte < low || byte > high {
                self = .invalid
                return
            }
            (low, high) = (0x80, 0xBF)
        }
        self = .valid(length: length)
    }
}
