/// The web addresses in a text.
public enum WebAddresses {
    /// Every `http://` or `https://` address in order, as it stands there, without closing punctuation after it.
    public static func all(in text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return [] }
        let bytes = Array(text.utf8)
        var found: [String] = []
        var index = 0
        while index < bytes.count {
            guard let scheme = schemeLength(bytes[index...]) else {
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

    /// The length of `http://` or `https://` at the beginning.
    private static func schemeLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        let lower = bytes.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if lower.starts(with: Array("https://".utf8)) { return 8 }
        return lower.starts(with: Array("http://".utf8)) ? 7 : nil
    }

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
