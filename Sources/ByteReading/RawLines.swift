/// The physical lines of an input one after the other as its bytes, in whatever encoding they are: nothing is decoded.
///
/// A line ends with LF, CRLF or a lone CR, inside quotes as well, which is how readers of tables count lines.
package struct RawLines: ~Copyable {
    private var stream: ByteStream
    private let isWide: Bool
    private let isBigEndian: Bool
    private var buffer: [UInt8] = []
    private var start = 0
    private var isComplete = false

    private static let chunkSize = 262_144

    /// Opens an input from its start.
    ///
    /// - Throws: `InputFailure` where it cannot be opened.
    package init(_ input: InputFile, encoding: TextEncoding) throws(InputFailure) {
        stream = try input.open()
        isWide = encoding == .utf16le || encoding == .utf16be
        isBigEndian = encoding == .utf16be
    }

    /// The bytes of the next line with its end; `nil` behind the last one.
    ///
    /// - Throws: `InputFailure` where the input cannot be read.
    package mutating func next() throws(InputFailure) -> [UInt8]? {
        var index = start
        while true {
            let width = isWide ? 2 : 1
            // The unit behind a CR decides where the line ends, so it has to be there.
            while index + width <= buffer.count, isComplete || index + 2 * width <= buffer.count {
                let unit = unit(at: index)
                index += width
                if unit == 0x0A { return take(to: index) }
                guard unit == 0x0D else { continue }
                return take(to: index + width <= buffer.count && self.unit(at: index) == 0x0A ? index + width : index)
            }
            if isComplete { return start < buffer.count ? take(to: buffer.count) : nil }
            index -= start
            try fill()
        }
    }

    private func unit(at index: Int) -> Int {
        if !isWide { return Int(buffer[index]) }
        let (first, second) = (Int(buffer[index]), Int(buffer[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private mutating func take(to end: Int) -> [UInt8] {
        defer { start = end }
        return Array(buffer[start..<end])
    }

    /// Reads on; the current line moves to the front of the buffer.
    private mutating func fill() throws(InputFailure) {
        buffer.removeFirst(start)
        start = 0
        let count = buffer.count
        buffer += repeatElement(0, count: Self.chunkSize)
        let read = try stream.read(into: &buffer, at: count, count: Self.chunkSize)
        buffer.removeLast(Self.chunkSize - read)
        isComplete = read == 0
    }
}

extension TextEncoding {
    /// A text as bytes of the encoding. A character that the encoding does not have becomes a question mark.
    package func bytes(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf16le: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16be: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .windows1252, .latin1, .latin9, .macRoman:
            text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : table?.byte($0) ?? UInt8(ascii: "?") }
        }
    }

    /// How many bytes the byte-order mark at the beginning of a file has; none where there is no mark.
    package func markLength(_ firstBytes: [UInt8]) -> Int {
        !byteOrderMark.isEmpty && firstBytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    }
}
