import ByteReading

/// Takes the text of a document piece by piece, up to given bytes of it as UTF-8.
struct DocumentCopy: ~Copyable {
    /// The byte-order mark that the input begins with; none where it has none.
    let mark: [UInt8]
    private var stream: TextStream

    init(_ input: InputFile, encoding: TextEncoding) throws {
        let mark = encoding.byteOrderMark
        let first = try input.firstBytes(mark.count)
        stream = try TextStream(input, encoding: .pinned(encoding))
        self.mark = first == mark ? mark : []
    }

    /// The text up to a byte of it.
    mutating func take(to offset: Int) throws -> String {
        while stream.baseOffset + stream.end < offset, try stream.fill() {}
        return take(min(stream.end, offset - stream.baseOffset))
    }

    /// The next piece of the text; `nil` at its end.
    mutating func takePiece() throws -> String? {
        if stream.start == stream.end, try !stream.fill() { return nil }
        return take(stream.end)
    }

    private mutating func take(_ end: Int) -> String {
        let text = String(decoding: stream.bytes[stream.start..<end], as: UTF8.self)
        stream.giveUp(before: end)
        return text
    }
}
