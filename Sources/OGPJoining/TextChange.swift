public import OGPModel

/// One text in two wordings.
public struct TextChange: Sendable, Hashable {
    /// Which text it is.
    public let part: TextPart
    /// The language as a BCP 47 tag; empty for the main language.
    public let language: String
    /// The earlier wording; empty where there was none.
    public let old: String
    /// The later wording; empty where there is none.
    public let new: String

    init(_ part: TextPart, _ language: String, from old: String, to new: String) {
        self.part = part
        self.language = language
        self.old = old
        self.new = new
    }

    /// Whether the two differ in nothing but white space, case, and the shape of quotes and apostrophes.
    public var isCosmetic: Bool { Self.essence(old) == Self.essence(new) }

    private static func essence(_ text: String) -> String {
        var essence = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x60, 0xB4: essence.append("'")
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: essence.append("\"")
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: continue
            default:
                if scalar.properties.isWhitespace { continue }
                essence.append(scalar.properties.lowercaseMapping)
            }
        }
        return essence
    }
}
