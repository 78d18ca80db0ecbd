/// How a CSV file is laid out.
public struct CSVStyle: Sendable, Hashable {
    /// What stands between two cells: a printable ASCII character or a tab, never a quote.
    public var delimiter: UInt8
    /// Whether lines end in CR LF, as RFC 4180 has it, or in LF.
    public var endsLinesWithCRLF: Bool
    /// Whether the file begins with the UTF-8 byte-order mark, without which Excel guesses another encoding.
    public var hasByteOrderMark: Bool
    /// Whether cells that a spreadsheet would run as a formula are guarded; see ``FormulaGuard``.
    public var guardsFormulas: Bool

    /// A layout; without arguments the one for machines: comma, LF, no mark, no guard.
    public init(
        delimiter: UInt8 = UInt8(ascii: ","), endsLinesWithCRLF: Bool = false, hasByteOrderMark: Bool = false,
        guardsFormulas: Bool = false
    ) {
        let isPrintable = delimiter == 0x09 || (0x21...0x7E).contains(delimiter)
        precondition(
            isPrintable && delimiter != UInt8(ascii: "\""),
            "a CSV delimiter is a printable ASCII character or a tab, and not the quote")
        self.delimiter = delimiter
        self.endsLinesWithCRLF = endsLinesWithCRLF
        self.hasByteOrderMark = hasByteOrderMark
        self.guardsFormulas = guardsFormulas
    }

    /// The layout for other programs: comma, LF, no mark, no guard; cells are exactly the data.
    public static let machine = CSVStyle()

    /// The layout to open in a spreadsheet: CR LF, byte-order mark, formulas guarded.
    public static let spreadsheet = CSVStyle(endsLinesWithCRLF: true, hasByteOrderMark: true, guardsFormulas: true)
}
