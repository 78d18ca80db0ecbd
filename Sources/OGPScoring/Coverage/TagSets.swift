public import OGPCatalogues
public import OGPModel

/// The policy-area tags of one commitment, reduced for comparison, so that they are reduced once for all areas of a menu, and the
/// themes that were accepted for it.
public struct TagSets: Sendable, Hashable {
    /// The tags coded as present.
    public let present: Set<PolicyAreaKey>
    /// The tags that were not coded.
    public let notCoded: Set<PolicyAreaKey>
    /// How many tags were coded at all.
    public let coded: Int
    /// The version of the tag list.
    public let vocabulary: String
    /// The ids of the themes that were accepted although no tag says so.
    public let accepted: Set<String>

    /// The tags of a commitment, and the themes accepted for it.
    public init(_ commitment: Commitment) {
        self.init(commitment.policyAreas, accepting: Set(commitment.acceptedThemes.map(\.theme)))
    }

    /// Tags, and accepted themes.
    public init(_ areas: PolicyAreas, accepting accepted: Set<String> = []) {
        self.accepted = accepted
        present = Set(areas.present.map(PolicyAreaKey.init))
        notCoded = Set(areas.notCoded.map(PolicyAreaKey.init))
        coded = areas.coded
        vocabulary = areas.vocabulary
    }
}
