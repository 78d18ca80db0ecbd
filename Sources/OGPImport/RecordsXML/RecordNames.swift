/// The escapes by which portals write signs into names of elements.
enum RecordNames {
    /// A name with its escapes undone: `_x0020_` stands for a space.
    static func decoded(_ name: String) -> String {
        guard name.contains("_x") else { return name }
        var decoded = ""
        var rest = Substring(name)
        while let character = rest.first {
            if let (scalar, length) = escape(rest) {
                decoded.unicodeScalars.append(scalar)
                rest = rest.dropFirst(length)
            } else {
                decoded.append(character)
                rest = rest.dropFirst()
            }
        }
        return decoded
    }

    /// The character that an escape at the beginning stands for, with the escape's length.
    private static func escape(_ text: Substring) -> (Unicode.Scalar, length: Int)? {
        guard text.hasPrefix("_x") || text.hasPrefix("_X") else { return nil }
        let digits = text.dropFirst(2).prefix { $0.isHexDigit && $0.isASCII }
        guard digits.count == 4, text.dropFirst(6).first == "_", let value = UInt32(digits, radix: 16),
            let scalar = Unicode.Scalar(value), value >= 0x20
        else { return nil }
        return (scalar, 7)
    }
}
