/// Which bytes separate and enclose the cells of a table.
public struct CSVDialect: Sendable, Hashable {
    /// The byte between two cells of a row.
    public var delimiter: UInt8
    /// The byte around a cell that holds delimiters, line ends or quotes; inside such a cell it is written twice.
    public var quote: UInt8

    /// A dialect; comma and double quote unless said otherwise.
    ///
    /// - Precondition: both are ASCII, different, and no line ends.
    public init(delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\"")) {
        precondition(delimiter != quote && delimiter < 0x80 && quote < 0x80, "delimiter and quote are two ASCII bytes")
        precondition(![0, 10, 13].contains(delimiter) && ![0, 10, 13].contains(quote), "line ends separate rows")
        self.delimiter = delimiter
        self.quote = quote
    }

    /// The delimiters that are recognised without being told, the likelier ones first.
    public static let recognisedDelimiters: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    /// The delimiter as people call it.
    public var delimiterName: String {
        switch delimiter {
        case UInt8(ascii: ","): "comma"
        case UInt8(ascii: ";"): "semicolon"
        case UInt8(ascii: "\t"): "tab"
        case UInt8(ascii: "|"): "pipe"
        default: "\"\(Unicode.Scalar(delimiter))\""
        }
    }
}
