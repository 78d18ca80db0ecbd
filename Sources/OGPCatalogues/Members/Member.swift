public import OGPModel

/// A present or former member of the Open Government Partnership: a country or a local government, with its codes and names.
public struct Member: Sendable, Hashable, Identifiable {
    /// A fact about a member that no source confirms; it follows a pattern of OGP's data or general knowledge.
    public enum Unconfirmed: String, Sendable, Hashable, CaseIterable {
        /// The member code.
        case code
        /// The prefixes of commitment ids.
        case idPrefixes
        /// That the government is or was a member.
        case membership
        /// The region.
        case region
    }

    /// A stable id that every member has: the code, or the name in lower case with hyphens where the code is not known.
    public let id: String
    /// OGP's member code: ISO 3166-1 alpha-3 for countries, `XKX` for Kosovo, the alpha-2 code of the country and two or three
    /// more letters for local members (`NGKD`, `MXROO`). `nil` where it is not known; it cannot be derived.
    public let code: String?
    /// The letters that the ids of its commitments start with, in capitals. A local member may have two: an invented one of
    /// 2016–2020 (`SAO0004`) and its code since (`BRSP0002`). The country cannot be derived from them: `MO` is Morocco.
    public let idPrefixes: [String]
    /// What kind of government it is.
    public let level: MemberLevel
    /// The member code of the country that a local member lies in; `nil` for countries.
    public let country: String?
    /// OGP's region.
    public let region: MemberRegion
    /// Its folder on OGP's website, where that was seen.
    public let slug: String?
    /// Which way its seasons run.
    public let hemisphere: MemberHemisphere
    /// What no source confirms.
    public let unconfirmed: Set<Unconfirmed>
    /// A remark about its membership.
    public let note: String?
    /// Its names. The first is the one that OGP prints today.
    public let names: [MemberName]

    /// The name that OGP prints today.
    public var name: String { names.first?.name ?? id }

    /// Its name in a language, where one is listed, else the name that OGP prints today.
    ///
    /// - Parameter language: a BCP 47 language code, such as `es`.
    /// - Returns: the name.
    public func name(in language: String) -> String {
        let standing = names.filter { $0.language == language && $0.kind != .former && $0.to == nil }
        let best = standing.first { $0.kind == .export || $0.kind == .official } ?? standing.first
        return best?.name ?? name
    }
}
