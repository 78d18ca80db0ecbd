/// What a header says of its column, before any cell is looked at.
public struct HeaderReading: Sendable, Hashable {
    /// The fields it may name, each once, the likeliest first; equally likely ones in the order of the data.
    public let matches: [HeaderMatch]
    /// What the header means where it only looks like a known one, such as "New or ongoing"; `nil` where it does not.
    public let lookalike: String?
    /// Whether it is a word for any number or code, such as `No.` or `ID`, that does not say of what.
    public let isNumber: Bool
    /// The language that a mark in the header names, as in `progress_fr` and `Title (EN)`; empty where there is none.
    public let language: String
    /// The folded header without the mark of its language: what bilingual columns have in common.
    public let stem: String
}
