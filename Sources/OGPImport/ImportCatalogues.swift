public import OGPCatalogues

/// The catalogues that importing needs, loaded once.
public struct ImportCatalogues: Sendable {
    /// The members.
    public let members: MemberCatalogue
    /// The theme catalogue.
    public let themes: ThemeCatalogue
    /// The policy areas, and what they mean as themes.
    public let policyAreas: PolicyAreaCatalogue
    /// The words of dates.
    public let dateWords: DateWords
    /// The words for how far something is.
    public let statusWords: StatusWords

    /// The catalogues that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ImportCatalogues { try bundled(themes: .bundled()) }

    /// The catalogues that are built into the code, with a theme catalogue of the caller's own.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled(themes: ThemeCatalogue) throws(CatalogueFailure) -> ImportCatalogues {
        ImportCatalogues(
            members: try .bundled(), themes: themes, policyAreas: try .bundled(themes: themes),
            dateWords: try .bundled(), statusWords: try .bundled())
    }

    /// Catalogues of the caller's own.
    public init(
        members: MemberCatalogue, themes: ThemeCatalogue, policyAreas: PolicyAreaCatalogue, dateWords: DateWords,
        statusWords: StatusWords
    ) {
        self.themes = themes
        self.statusWords = statusWords
        self.members = members
        self.policyAreas = policyAreas
        self.dateWords = dateWords
    }
}
