/// Something irregular in the current record that becomes a finding once its line and column are known.
struct CSVEvent: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// A quote inside a cell that does not begin with one.
        case strayQuote
        /// Text between a closing quote and the next delimiter.
        case textAfterQuote
        /// A quote that is not closed before the end of the text.
        case unterminatedQuote
        /// A quote that is not closed within the longest record allowed.
        case quoteBeyondLimit(Int)
        /// A quote that swallowed whole rows for certain.
        case neverClosedQuote
        /// A quote that probably swallowed rows.
        case suspectQuote
        /// A line longer than the longest record allowed.
        case longRecord(Int)
        /// A cell longer than allowed.
        case longField(length: Int, limit: Int)
        /// More cells than allowed.
        case manyColumns(count: Int, limit: Int)
        /// More rows than allowed.
        case manyRows(limit: Int)
        /// Records that end with a lone carriage return.
        case loneCarriageReturns
        /// Records that end in different ways.
        case mixedLineEnds(first: LineEnd, other: LineEnd)
    }

    let kind: Kind
    /// The index in the buffer.
    let index: Int
    /// How many more there are that are not listed.
    var unlisted = 0
}
