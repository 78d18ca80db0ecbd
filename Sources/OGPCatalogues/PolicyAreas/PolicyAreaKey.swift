/// A tag name reduced for comparison: lower case, `&` read as "and", letters and digits only.
public struct PolicyAreaKey: Sendable, Hashable {
    /// The reduced text.
    public let text: String

    /// The key of a tag as any source spells it.
    public init(_ name: String) { text = Self.reducedASCII(name.utf8Span.span) ?? Self.reduced(name) }

    /// The reduced name where it is plain ASCII.
    private static func reducedASCII(_ name: Span<UInt8>) -> String? {
        var reduced: [UInt8] = []
        reduced.reserveCapacity(name.count + 4)
        for index in name.indices {
            let byte = name[index]
            switch byte {
            case 0x80...: return nil
            case UInt8(ascii: "&"): reduced += "and".utf8
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): reduced.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"):
                reduced.append(byte)
            default: break
            }
        }
        return String(decoding: reduced, as: UTF8.self)
    }

    private static func reduced(_ name: String) -> String {
        var reduced = ""
        for scalar in name.unicodeScalars {
            if scalar == "&" {
                reduced += "and"
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+" {
                reduced += scalar.properties.lowercaseMapping
            }
        }
        return reduced
    }
}
