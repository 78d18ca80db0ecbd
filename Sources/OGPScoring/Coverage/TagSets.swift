public import OGPCatalogues
public import OGPModel

/// The policy-area tags of one commitment, reduced for comparison, so that they are reduced once for all areas of a menu.
public struct TagSets: Sendable, Hashable {
    /// The tags coded as present.
    public let present: Set<PolicyAreaKey>
    /// The tags that were not coded.
    public let notCoded: Set<PolicyAreaKey>
    /// How many tags were coded at all.
    public let coded: Int
    /// The version of the tag list.
    public let vocabulary: String

    /// The tags of a commitment.
    public init(_ areas: PolicyAreas) {
        present = Set(areas.present.map(PolicyAreaKey.init))
        notCoded = Set(areas.notCoded.map(PolicyAreaKey.init))
        coded = areas.coded
        vocabulary = areas.vocabulary
    }
}
