public import OGPCatalogues

/// The catalogues that proposing a mapping needs, loaded once.
public struct MappingCatalogues: Sendable {
    /// Those of importing.
    public let importing: ImportCatalogues
    /// The headers by which tables name their columns.
    public let headers: HeaderWords
    /// The small words of languages.
    public let languages: FunctionWords

    /// The catalogues that are built into the code.
    ///
    /// - Throws: `CatalogueFailure` if a data file has a mistake, which its tests rule out.
    public static func bundled() throws(CatalogueFailure) -> MappingCatalogues {
        MappingCatalogues(importing: try .bundled(), headers: try .bundled(), languages: try .bundled())
    }

    /// Catalogues of the caller's own.
    public init(importing: ImportCatalogues, headers: HeaderWords, languages: FunctionWords) {
        self.importing = importing
        self.headers = headers
        self.languages = languages
    }
}
