public import OGPCatalogues

/// The catalogues that importing needs, loaded once.
public struct ImportCatalogues: Sendable {
    /// The members.
    public let members: MemberCatalogue
    /// The policy areas and themes.
    public let policyAreas: PolicyAreaCatalogue
    /// The words of dates.
    public let dateWords: DateWords

    /// The catalogues that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> ImportCatalogues {
        ImportCatalogues(members: try .bundled(), policyAreas: try .bundled(), dateWords: try .bundled())
    }

    /// Catalogues of the caller's own.
    public init(members: MemberCatalogue, policyAreas: PolicyAreaCatalogue, dateWords: DateWords) {
        self.members = members
        self.policyAreas = policyAreas
        self.dateWords = dateWords
    }
}
