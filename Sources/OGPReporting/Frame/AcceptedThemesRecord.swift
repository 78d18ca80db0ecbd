public import OGPModel

/// How many themes of a result no tag of the sources states.
public struct AcceptedThemesRecord: Sendable, Hashable {
    /// A decision that changes nothing.
    public struct Overruled: Sendable, Hashable {
        /// The commitment.
        public let commitment: CommitmentID
        /// The theme's id.
        public let theme: String

        /// A decision on a theme of a commitment.
        public init(commitment: CommitmentID, theme: String) {
            self.commitment = commitment
            self.theme = theme
        }
    }

    /// Themes of commitments that the caller accepted as they were suggested from the text.
    public var fromSuggestions: Int
    /// Themes of commitments that a person decided on.
    public var fromDecisions: Int
    /// Commitments that were decided on and are not among those that were read and selected, in the order of their ids.
    public var unmatched: [CommitmentID]
    /// Those whose decisions count, by name; empty where the decisions name nobody.
    public var persons: [String]
    /// Rejections of themes that a tag of the source states, in input order; the tag stands.
    public var overruled: [Overruled]

    /// A record.
    public init(
        fromSuggestions: Int, fromDecisions: Int, unmatched: [CommitmentID], persons: [String] = [],
        overruled: [Overruled] = []
    ) {
        self.persons = persons
        self.overruled = overruled
        self.fromSuggestions = fromSuggestions
        self.fromDecisions = fromDecisions
        self.unmatched = unmatched
    }
}
