/// What the first line of a document says of itself.
struct XMLDeclaration: Equatable {
    /// The version, such as `1.0`; `nil` where there is no declaration.
    private(set) var version: String?
    /// The encoding, as it is spelled.
    private(set) var encoding: String?

    /// Reads the declaration at the beginning of the bytes of a document, behind blank lines.
    ///
    /// - Parameter bytes: the first bytes as they stand in the file. Zero bytes are left out, which reads UTF-16.
    init(firstBytes bytes: some Sequence<UInt8>) {
        var text: [UInt8] = []
        for byte in bytes.drop(while: { [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }) where byte != 0 {
            if text.isEmpty && Self.isSpace(byte) { continue }
            text.append(byte)
            if byte == UInt8(ascii: ">") || text.count == 1000 { break }
        }
        guard text.starts(with: "<?xml".utf8), text.count > 5, Self.isSpace(text[5]) else { return }
        version = Self.value(of: "version", in: text)
        encoding = Self.value(of: "encoding", in: text)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The value of `name = "value"`.
    private static func value(of name: String, in text: [UInt8]) -> String? {
        let name = Array(name.utf8)
        guard text.count > name.count,
            let start = (1...(text.count - name.count)).first(where: {
                isSpace(text[$0 - 1]) && text[$0...].starts(with: name)
            })
        else { return nil }
        var rest = text[(start + name.count)...].drop(while: isSpace)
        guard rest.popFirst() == UInt8(ascii: "=") else { return nil }
        rest = rest.drop(while: isSpace)
        guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27, let end = rest.firstIndex(of: quote) else {
            return nil
        }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    /// Whether what stands between `<?xml` and `?>` follows the rules (XML 1.0, production 23).
    static func isWellFormed(_ content: ArraySlice<UInt8>) -> Bool {
        var rest = content
        var names: [String] = []
        while true {
            let text = rest.drop(while: isSpace)
            if text.isEmpty { break }
            if text.count == rest.count { return false }
            let name = text.prefix { (0x61...0x7A).contains($0) }
            rest = text[name.endIndex...].drop(while: isSpace)
            guard rest.popFirst() == UInt8(ascii: "=") else { return false }
            rest = rest.drop(while: isSpace)
            guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27, let end = rest.firstIndex(of: quote)
            else {
                return false
            }
            names.append(String(decoding: name, as: UTF8.self))
            if !isAllowed(String(decoding: rest[..<end], as: UTF8.self), for: names[names.count - 1]) { return false }
            rest = rest[(end + 1)...]
        }
        let orders = [
            ["version"], ["version", "encoding"], ["version", "standalone"], ["version", "encoding", "standalone"],
        ]
        return orders.contains(names)
    }

    private static func isAllowed(_ value: String, for name: String) -> Bool {
        switch name {
        case "version": value.hasPrefix("1.") && value.utf8.count > 2 && value.utf8.dropFirst(2).allSatisfy(isDigit)
        case "encoding":
            value.utf8.first.map(isLetter) ?? false
                && value.utf8.allSatisfy { isLetter($0) || isDigit($0) || [0x2D, 0x2E, 0x5F].contains($0) }
        case "standalone": value == "yes" || value == "no"
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
