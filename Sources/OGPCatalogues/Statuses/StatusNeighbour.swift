/// The term of the vocabulary that is nearest to a text that is no term itself: a hint for a person, never an answer.
public struct StatusNeighbour: Sendable, Hashable {
    /// The term as the data spells it.
    public let term: String
    /// How many letters are added, left out or changed between the two, after folding.
    public let distance: Int
    /// What the term would mean.
    public let reading: StatusReading
}
