public import ByteReading

/// How to read an XML document.
public struct XMLOptions: Sendable, Hashable {
    /// How the encoding is decided. A pinned encoding wins over whatever the document says of itself.
    public var encoding: EncodingChoice
    /// How large the parts of the document may be.
    public var limits: XMLLimits
    /// Whether to compute the SHA-256 of the input while reading.
    public var digesting: Bool
    /// How many bytes to ask the system for at a time, from 1 to 16,777,216.
    public var chunkSize: Int

    /// Options that recognise everything.
    public init(
        encoding: EncodingChoice = .detect, limits: XMLLimits = .standard, digesting: Bool = false,
        chunkSize: Int = 65_536
    ) {
        self.encoding = encoding
        self.limits = limits
        self.digesting = digesting
        self.chunkSize = min(max(1, chunkSize), 16_777_216)
    }

    /// The same options for a look at an input that is read again.
    public var withoutDigest: XMLOptions {
        var options = self
        options.digesting = false
        return options
    }
}
