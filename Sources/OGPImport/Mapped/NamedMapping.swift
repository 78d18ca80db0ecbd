import ByteReading

/// A mapping with the name of the file that it was read from.
public struct NamedMapping: Sendable, Hashable {
    /// The file's name, for messages and records.
    public let file: String
    /// The mapping.
    public let mapping: TableMapping

    /// A mapping from a file.
    public init(_ mapping: TableMapping, file: String) {
        self.mapping = mapping
        self.file = file
    }

    /// Reads a mapping file.
    ///
    /// - Throws: `InputFailure` where it cannot be read, and `MappingFailure.mistake` where it has a mistake.
    public init(path: String) throws {
        let input = try InputFile(path: path, limit: Self.largest)
        let text = String(decoding: try input.firstBytes(input.size), as: UTF8.self)
        self.init(try TableMapping(json: text, file: input.name), file: input.name)
    }

    /// No mapping of a table is larger, in bytes.
    private static let largest = 16 << 20
}
