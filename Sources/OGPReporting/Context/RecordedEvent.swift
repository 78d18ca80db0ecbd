public import Findings
public import OGPModel

/// One record of a problem or a pledge: when it was, and where it stands.
public struct RecordedEvent: Sendable, Hashable {
    /// When it was.
    public let date: Deadline
    /// What set it off and similar words of the record, by the name of their column.
    public let triggers: [String: String]
    /// The column of the date and where its row stands.
    public let field: String
    /// Where the row stands.
    public let source: SourcePosition

    /// A record.
    public init(date: Deadline, triggers: [String: String] = [:], field: String, source: SourcePosition) {
        self.date = date
        self.triggers = triggers
        self.field = field
        self.source = source
    }
}
