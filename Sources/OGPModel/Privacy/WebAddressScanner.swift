/// Finds web addresses, which stay, and what stands before an `@` in front of their host, which goes.
enum WebAddressScanner {
    static func scan(_ text: ContactText) -> (ranges: [Range<Int>], credentials: [ContactMatch]) {
        var ranges: [Range<Int>] = []
        var credentials: [ContactMatch] = []
        var index = 0
        while index < text.count {
            guard let host = hostStart(at: index, in: text) else {
                index += 1
                continue
            }
            var end = host
            var at: Int?
            var isInHost = true
            while end < text.count, isAddressByte(text[end]) {
                if "/?#".utf8.contains(text[end]) { isInHost = false }
                if isInHost, text[end] == UInt8(ascii: "@") { at = end }
                end += 1
            }
            if let at, text[index] == UInt8(ascii: ":") {
                credentials.append(ContactMatch(kind: .credentials, range: host..<at + 1))
            }
            ranges.append(index..<end)
            index = max(end, index + 1)
        }
        return (ranges, credentials)
    }

    /// Where the host begins, if a scheme's `://` or a `www.` stands here.
    private static func hostStart(at index: Int, in text: ContactText) -> Int? {
        switch text[index] {
        case UInt8(ascii: ":"): text.holds("://", at: index) && text.isLetter(index - 1) ? index + 3 : nil
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            text.holds("www.", at: index) && !text.isAlphanumeric(index - 1) ? index + 4 : nil
        default: nil
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && !"<>\"`{}|\\^,;".utf8.contains(byte)
    }
}
