/// The name of a column as it is compared: trimmed, without `<br/>`, with single spaces and in lower case.
public struct HeaderKey: Sendable, Hashable, CustomStringConvertible {
    /// The normalised name.
    public let description: String

    /// Normalises a column name.
    public init(_ name: String) {
        var words = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in Self.withoutLineBreaks(name).unicodeScalars {
            if Self.isInvisible(scalar) { continue }
            if scalar.properties.isWhitespace {
                needsSpace = !words.isEmpty
                continue
            }
            if needsSpace { words.append(" ") }
            needsSpace = false
            words.append(scalar)
        }
        description = String(words).lowercased()
    }

    /// Whether nothing is left of the name.
    public var isEmpty: Bool { description.isEmpty }

    /// Zero-width characters and soft hyphens.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// Every spelling of `<br>` becomes a space, as it stands for a line end.
    private static func withoutLineBreaks(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "<")) else { return name }
        let bytes = Array(name.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let length = lineBreakLength(bytes[index...]) {
                result.append(0x20)
                index += length
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The length of `<br>`, `<br/>`, `<br />` or `</br>` in any case at the start of the bytes.
    private static func lineBreakLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.first == UInt8(ascii: "<"), let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let inner = bytes[(bytes.startIndex + 1)..<end].filter { $0 != 0x20 && $0 != UInt8(ascii: "/") }
        return inner.map({ $0 | 0x20 }) == Array("br".utf8) ? end - bytes.startIndex + 1 : nil
    }
}
