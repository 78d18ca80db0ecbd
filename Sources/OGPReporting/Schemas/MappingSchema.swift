/// The JSON Schema (2020-12) of mapping files, which say how a table is read.
public enum MappingSchema {
    /// The name of the schema.
    public static let name = "mapping"

    /// Its text.
    public static var text: String { EmbeddedCatalogue.mapping }
}
