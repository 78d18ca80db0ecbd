public import Findings
public import OGPModel

/// One record of a problem or a pledge: when it was, and where it stands.
public struct RecordedEvent: Sendable, Hashable {
    /// A cell of the record, in the words of its table.
    public struct Cell: Sendable, Hashable {
        /// The column.
        public let field: String
        /// The text.
        public let value: String

        /// A cell.
        public init(_ field: String, _ value: String) {
            self.field = field
            self.value = value
        }
    }

    /// When it was. Where the source does not say and a pledge could be made from a day on, it begins with that day and has no
    /// end.
    public let date: Deadline
    /// What was measured or stated, such as `12 (threshold >= 1; Institute)`; empty where the record itself is the problem.
    public let words: String
    /// What set it off and similar words of the record, by the name of their column.
    public let triggers: [String: String]
    /// The cells that it rests on.
    public let cells: [Cell]
    /// Where the row stands.
    public let source: SourcePosition

    /// A record.
    public init(
        date: Deadline, words: String = "", triggers: [String: String] = [:], cells: [Cell], source: SourcePosition
    ) {
        self.date = date
        self.words = words
        self.triggers = triggers
        self.cells = cells
        self.source = source
    }

    /// The days that its date may mean; `nil` where they are not known.
    public var days: CivilInterval? {
        date.earliest.flatMap { first in date.latest.map { CivilInterval(first, $0) } }
    }
}
