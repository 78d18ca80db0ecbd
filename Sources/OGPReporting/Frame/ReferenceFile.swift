/// A file that a result rests on beside its inputs: the reader's own catalogue, decisions, answers, records of context.
public struct ReferenceFile: Sendable, Hashable {
    /// The option that named it, such as `themes`.
    public let option: String
    /// The file, as results name it.
    public let file: String
    /// The SHA-256 of its bytes in hexadecimal; `nil` where it was not asked for or left out for size.
    public let sha256: String?

    /// A file.
    public init(option: String, file: String, sha256: String? = nil) {
        self.option = option
        self.file = file
        self.sha256 = sha256
    }
}
