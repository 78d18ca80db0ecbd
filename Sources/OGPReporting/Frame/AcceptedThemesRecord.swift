public import OGPModel

/// How many themes of a result no tag of the sources states.
public struct AcceptedThemesRecord: Sendable, Hashable {
    /// Themes of commitments that the caller accepted as they were suggested from the text.
    public var fromSuggestions: Int
    /// Themes of commitments that a person decided on.
    public var fromDecisions: Int
    /// Commitments that were decided on and are not among those that were read and selected, in the order of their ids.
    public var unmatched: [CommitmentID]
    /// Those whose decisions count, by name; empty where the decisions name nobody.
    public var persons: [String]

    /// A record.
    public init(fromSuggestions: Int, fromDecisions: Int, unmatched: [CommitmentID], persons: [String] = []) {
        self.persons = persons
        self.fromSuggestions = fromSuggestions
        self.fromDecisions = fromDecisions
        self.unmatched = unmatched
    }
}
