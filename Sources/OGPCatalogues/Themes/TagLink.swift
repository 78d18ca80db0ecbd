/// A link from a theme to a policy-area tag of OGP.
public struct TagLink: Sendable, Hashable {
    /// The tag as its newest list spells it.
    public let tag: String
    /// The lists that have it, newest first; empty for a tag of the reader's own.
    public let vocabularies: [String]
    /// How close the two are.
    public let strength: LinkStrength

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["tag", "vocabularies", "strength"])
        tag = try record.string("tag")
        vocabularies = try record.strings("vocabularies")
        strength = try record.choice("strength", of: LinkStrength.self)
    }
}
