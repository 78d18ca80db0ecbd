/// What the scanner found from the start of a record.
struct RecordScan {
    enum Outcome {
        /// The record is complete; `end` is behind its line end.
        case complete
        /// The text ends before the record does, and more is to come.
        case needsMore
        /// The text ends inside quotes, and nothing is to come.
        case unterminated
    }

    var outcome: Outcome
    /// The index behind the record's line end.
    var end: Int
    /// The number of cells, which may be larger than the table.
    var fieldCount: Int
    /// The line ends inside quotes.
    var innerLineEnds: Int
    /// Whether a line end stands behind the record, not just the end of the text.
    var hasLineEnd: Bool
    /// Whether the record is an empty line.
    var isBlank: Bool
    /// The opening quote of the cell that did not end, where it is one in quotes.
    var openQuote: Int?
}
