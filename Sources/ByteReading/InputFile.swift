/// One input that can be read as often as needed: a file, the standard input, or bytes in memory.
///
/// What cannot be read twice (the standard input, a pipe) is copied once to a temporary file without a name. A regular
/// file keeps the stamp of its first opening, and every later pass compares against it.
public struct InputFile: Sendable {
    /// The name that messages and outputs use.
    public let name: String
    /// The path it was opened by; `nil` for the standard input and bytes in memory.
    public let path: String?
    /// The stamp taken when the input was first opened; `nil` for bytes in memory.
    public let stamp: FileStamp?
    /// The size in bytes.
    public let size: Int
    let source: Source

    enum Source: Sendable {
        case path(String)
        case spooled(OpenFile)
        case bytes([UInt8])
    }

    /// The path that stands for the standard input.
    public static let standardInputPath = "-"

    /// The file at `path`, or the standard input for `-`.
    ///
    /// - Parameters:
    ///   - path: where the file is.
    ///   - name: the name for messages; the path where `nil`, and `<standard input>` for `-`.
    ///   - limit: the largest size accepted, in bytes; no limit where `nil`.
    ///   - directory: the folder for the temporary copy of what cannot be read twice.
    /// - Throws: `InputFailure` where it cannot be opened, is a folder, or is larger than the limit.
    public init(
        path: String, name: String? = nil, limit: Int? = nil, temporaryDirectory directory: String = "/tmp"
    ) throws(InputFailure) {
        let isStandardInput = path == Self.standardInputPath
        let name = name ?? (isStandardInput ? "<standard input>" : path)
        let file = isStandardInput ? try OpenFile.standardInput(name: name) : try OpenFile(path: path, name: name)
        var (stamp, kind) = try file.status(name: name)
        if kind == .directory { throw .isDirectory(name: name) }
        if kind == .regular && !isStandardInput {
            source = .path(path)
        } else {
            let copy = try Self.spool(file, name: name, limit: limit, directory: directory)
            stamp = try copy.status(name: name).stamp
            source = .spooled(copy)
        }
        if let limit, stamp.size > limit { throw .tooLarge(name: name, size: stamp.size, limit: limit) }
        self.name = name
        self.path = isStandardInput ? nil : path
        self.stamp = stamp
        self.size = stamp.size
    }

    /// Bytes in memory under a name for messages.
    public init(bytes: [UInt8], name: String = "<memory>") {
        self.name = name
        path = nil
        stamp = nil
        size = bytes.count
        source = .bytes(bytes)
    }

    /// A text in memory, as UTF-8, under a name for messages.
    public init(text: String, name: String = "<memory>") {
        self.init(bytes: Array(text.utf8), name: name)
    }

    private static func spool(
        _ stream: OpenFile, name: String, limit: Int?, directory: String
    ) throws(InputFailure) -> OpenFile {
        let copy = try OpenFile.unnamed(in: directory, for: name)
        var buffer = [UInt8](repeating: 0, count: 262_144)
        var size = 0
        while true {
            let count = try stream.readNext(into: &buffer, name: name)
            if count == 0 { return copy }
            size += count
            if let limit, size > limit { throw .tooLarge(name: name, size: size, limit: limit) }
            if !copy.append(buffer, count: count) {
                throw .notSpooled(name: name, directory: directory, reason: "the device may be full")
            }
        }
    }
}
