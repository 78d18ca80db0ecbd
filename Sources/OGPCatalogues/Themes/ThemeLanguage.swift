/// A language of the catalogue's names and definitions.
public struct ThemeLanguage: Sendable, Hashable, Identifiable {
    /// How far the wording in a language has been checked.
    public enum Review: String, Sendable, Hashable, CaseIterable {
        /// The language the catalogue is written in.
        case original
        /// A translation that no native speaker has reviewed yet.
        case needed
        /// A translation that a native speaker has reviewed.
        case done
    }

    /// The BCP 47 code, such as `es`.
    public let code: String
    /// How far the wording has been checked.
    public let review: Review

    /// The code.
    public var id: String { code }

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["code", "review"])
        code = try record.string("code")
        review = try record.choice("review", of: Review.self)
    }
}
