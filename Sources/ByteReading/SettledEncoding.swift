/// What a survey of a whole input that is not clean UTF-8 found it to be.
public struct SettledEncoding: Sendable, Hashable {
    /// The encoding to read the input in.
    public let encoding: TextEncoding

    /// A survey's result.
    public init(_ encoding: TextEncoding) { self.encoding = encoding }
}
