/// One policy-area tag of one version of OGP's list.
public struct PolicyAreaTag: Sendable, Hashable {
    /// What a tag is in its list.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An area.
        case area
        /// A heading over other tags.
        case parent
        /// Present exactly when one of certain other tags is.
        case composite
        /// Not an area: it says that the commitment stands in an open-parliament plan.
        case planType
    }

    /// The name as the list spells it.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// The heading it stands under.
    public let parent: String?
    /// The first year of submission for which it was coded; `nil` where it always was.
    public let codedFrom: Int?

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["name", "kind", "parent", "codedFrom"])
        name = try record.string("name")
        kind = try record.choice("kind", of: Kind.self)
        parent = try record.optionalString("parent")
        codedFrom = try record.optionalInteger("codedFrom")
    }
}
