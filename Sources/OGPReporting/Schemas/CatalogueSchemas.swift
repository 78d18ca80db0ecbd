/// The JSON Schemas (2020-12) of catalogue files that readers may write themselves.
public enum CatalogueSchemas {
    /// The names of the schemas: `ogp-themes` is the one of a theme catalogue.
    public static let names = ["ogp-themes"]

    /// The text of a schema; `nil` where no schema has the name.
    public static func text(_ name: String) -> String? { name == "ogp-themes" ? EmbeddedCatalogue.ogpThemes : nil }
}
