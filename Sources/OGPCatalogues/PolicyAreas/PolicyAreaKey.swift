/// A tag name reduced for comparison: lower case, `&` read as "and", letters and digits only.
public struct PolicyAreaKey: Sendable, Hashable {
    /// The reduced text.
    public let text: String

    /// The key of a tag as any source spells it.
    public init(_ name: String) {
        var reduced = ""
        for scalar in name.unicodeScalars {
            if scalar == "&" {
                reduced += "and"
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+" {
                reduced += scalar.properties.lowercaseMapping
            }
        }
        text = reduced
    }
}
