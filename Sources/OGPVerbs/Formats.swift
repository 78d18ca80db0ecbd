public import OGPCatalogues
import OGPImport

/// The formats that can be read, as `ogp formats` lists them.
public enum Formats {
    /// Every format.
    public static let all: [FormatDescription] = ImportFormats.descriptions
}
