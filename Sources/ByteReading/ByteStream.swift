/// One pass over the bytes of an input, from its start to its end.
public struct ByteStream: ~Copyable {
    /// How many bytes were read so far.
    public private(set) var offset = 0
    private let input: InputFile
    private let file: OpenFile?
    private var sha: SHA256?

    init(_ input: InputFile, digesting: Bool) throws(InputFailure) {
        let file: OpenFile? =
            switch input.source {
            case .path(let path): try OpenFile(path: path, name: input.name)
            case .spooled(let file): file
            case .bytes: nil
            }
        try Self.check(file, isStillThatOf: input)
        self.input = input
        self.file = file
        sha = digesting ? SHA256() : nil
    }

    /// Reads at most `count` bytes into `buffer` from `index` and says how many; 0 only at the end.
    ///
    /// - Throws: `InputFailure` where reading fails, or at the end where the file changed meanwhile.
    public mutating func read(into buffer: inout [UInt8], at index: Int, count: Int) throws(InputFailure) -> Int {
        precondition(index >= 0 && count > 0 && index + count <= buffer.count, "the buffer must hold what is read")
        let read: Int
        if case .bytes(let bytes) = input.source {
            read = min(count, bytes.count - offset)
            buffer.copy(bytes, from: offset, count: read, to: index)
        } else if let file {
            read = try file.readBytes(into: &buffer, at: index, count: count, offset: offset, name: input.name)
        } else {
            read = 0
        }
        offset += read
        if read == 0 {
            try Self.check(file, isStillThatOf: input)
        } else {
            sha?.update(buffer, from: index, to: index + read)
        }
        return read
    }

    /// The SHA-256 of what was read so far, in hexadecimal; `nil` where none was asked for.
    public var digest: String? { sha?.hexadecimal }

    private static func check(_ file: OpenFile?, isStillThatOf input: InputFile) throws(InputFailure) {
        guard let file, case .path = input.source, let stamp = input.stamp else { return }
        if try file.status(name: input.name).stamp != stamp { throw .changed(name: input.name) }
    }
}
