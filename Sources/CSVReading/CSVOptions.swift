public import ByteReading

/// How to read a table of comma-separated values.
public struct CSVOptions: Sendable, Hashable {
    /// How the encoding is decided.
    public var encoding: EncodingChoice
    /// The delimiter; recognised from the text where `nil`.
    public var delimiter: UInt8?
    /// The quote.
    public var quote: UInt8
    /// Names of columns that are expected, by which the header is found among the first rows; empty where nothing is.
    public var knownNames: [String] = []
    /// How large the parts of the table may be.
    public var limits: CSVLimits
    /// How many bytes to ask the system for at a time.
    public var chunkSize: Int
    /// Whether to compute the SHA-256 of the input while reading.
    public var digesting: Bool

    /// Options that recognise everything.
    public init(
        encoding: EncodingChoice = .detect, delimiter: UInt8? = nil, quote: UInt8 = UInt8(ascii: "\""),
        limits: CSVLimits = CSVLimits(), chunkSize: Int = 262_144, digesting: Bool = false
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.quote = quote
        self.limits = limits
        self.chunkSize = chunkSize
        self.digesting = digesting
    }

    /// The same options for a look at an input that is read again.
    public var withoutDigest: CSVOptions {
        var options = self
        options.digesting = false
        return options
    }
}
