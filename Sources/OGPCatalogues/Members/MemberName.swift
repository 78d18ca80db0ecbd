/// One name of a member, with where it is used and how sure it is.
public struct MemberName: Sendable, Hashable {
    /// What use a name has.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The name that OGP's own data and pages print, now or once.
        case export
        /// The formal or the standard name in a language.
        case official
        /// A shortened name, such as `Jalisco` for `Jalisco, Mexico`; more than one member may share it.
        case short
        /// A name from before a change, such as `Macedonia`.
        case former
        /// Another spelling that people write.
        case variant
    }

    /// How sure it is that the name is used.
    public enum Confidence: String, Sendable, Hashable, CaseIterable {
        /// Seen in an export of OGP's data.
        case observed
        /// Stated by the source that is named.
        case sourced
        /// General knowledge that was not checked against a source.
        case memory
    }

    /// The name as it is written.
    public let name: String
    /// Its language: a BCP 47 code such as `en`, `es`, `fr`, `pt`, or `native` for one of the country's own languages.
    public let language: String
    /// What use it has.
    public let kind: Kind
    /// The first year of its use, where that is known.
    public let from: Int?
    /// The last year of its use, where it has ended.
    public let to: Int?
    /// The id of its source; `MemberCatalogue.sources` says what that is.
    public let source: String
    /// How sure it is that the name is used.
    public let confidence: Confidence
}
