extension InputFile {
    /// Opens the input for one pass from its start.
    ///
    /// - Parameter digesting: also compute the SHA-256 of what is read.
    /// - Returns: a stream at the first byte.
    /// - Throws: `InputFailure`, among others where the file is no longer the one that was opened first.
    public func open(digesting: Bool = false) throws(InputFailure) -> ByteStream {
        try ByteStream(self, digesting: digesting)
    }

    /// The first bytes, at most `count` of them.
    ///
    /// - Throws: `InputFailure` where the input cannot be read.
    public func firstBytes(_ count: Int) throws(InputFailure) -> [UInt8] {
        var stream = try open()
        var bytes = [UInt8](repeating: 0, count: min(count, size))
        var filled = 0
        while filled < bytes.count {
            let read = try stream.read(into: &bytes, at: filled, count: bytes.count - filled)
            if read == 0 { break }
            filled += read
        }
        return Array(bytes[..<filled])
    }

    /// What the input is, judged by its first bytes.
    ///
    /// - Throws: `InputFailure` where the input cannot be read.
    public func contentKind() throws(InputFailure) -> ContentKind {
        ContentKind(firstBytes: try firstBytes(4096), isWhole: size <= 4096)
    }

    /// The SHA-256 of the input in hexadecimal, by a pass of its own.
    ///
    /// - Throws: `InputFailure` where the input cannot be read.
    public func digest() throws(InputFailure) -> String {
        var stream = try open(digesting: true)
        var buffer = [UInt8](repeating: 0, count: 262_144)
        while try stream.read(into: &buffer, at: 0, count: buffer.count) > 0 {}
        return stream.digest ?? ""
    }
}
