/// The web addresses in a text.
public enum WebAddresses {
    /// Every `http://` or `https://` address in order, as it stands there, without closing punctuation after it.
    public static func all(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return [] }
        let bytes = Array(text.utf8)
        var found: [String] = []
        var index = 0
        while index < bytes.count {
            guard let scheme = schemeLength(bytes, at: index) else {
                index += 1
                continue
            }
            var end = index + scheme
            while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
            let address = withoutClosing(bytes[index..<end])
            if address.count > scheme { found.append(String(decoding: address, as: UTF8.self)) }
            index = end
        }
        return found
    }

    /// The length of `http://` or `https://`, if one of them stands here.
    private static func schemeLength(_ bytes: [UInt8], at index: Int) -> Int? {
        for scheme in schemes where index + scheme.count <= bytes.count {
            let isHere = scheme.indices.allSatisfy { offset in
                let byte = bytes[index + offset]
                return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == scheme[offset]
            }
            if isHere { return scheme.count }
        }
        return nil
    }

    private static let schemes = ["http://", "https://"].map { Array($0.utf8) }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && !"<>\"`{}|\\^".utf8.contains(byte)
    }

    /// Without the punctuation of the sentence around it; a bracket stays where it was opened inside.
    private static func withoutClosing(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var address = address
        while let last = address.last {
            let opened = address.count { $0 == UInt8(ascii: "(") }
            let isUnopened = last == UInt8(ascii: ")") && address.count { $0 == last } > opened
            guard isUnopened || ".,;:!?'\"]*".utf8.contains(last) else { break }
            address = address.dropLast()
        }
        return address
    }
}
