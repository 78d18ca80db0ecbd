public import OGPCatalogues

/// The catalogues that importing needs, loaded once.
public struct ImportCatalogues: Sendable {
    /// The members.
    public let members: MemberCatalogue
    /// The policy areas and themes.
    public let policyAreas: PolicyAreaCatalogue
    /// The words of dates.
    public let dateWords: DateWords
    /// The words for how far something is.
    public let statusWords: StatusWords

    /// The catalogues that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ImportCatalogues {
        ImportCatalogues(
            members: try .bundled(), policyAreas: try .bundled(), dateWords: try .bundled(),
            statusWords: try .bundled())
    }

    /// Catalogues of the caller's own.
    public init(
        members: MemberCatalogue, policyAreas: PolicyAreaCatalogue, dateWords: DateWords, statusWords: StatusWords
    ) {
        self.statusWords = statusWords
        self.members = members
        self.policyAreas = policyAreas
        self.dateWords = dateWords
    }
}
