/// The JSON Schemas of the outputs.
public enum JSONSchemas {
    /// The names that `text` takes.
    public static let names: [String] = []

    /// The schema of a name.
    public static func text(_ name: String) -> String? { nil }
}
