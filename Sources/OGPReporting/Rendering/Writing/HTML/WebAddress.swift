/// An address that a page may link to: a web page, a place on the same page or site, or a mailbox.
///
/// Anything else (`javascript:`, `data:`, `file:`, a name and password in front of the host, white space, control or
/// direction characters) is not a web address and is printed as plain text instead.
public struct WebAddress: Sendable, Hashable {
    /// The address, ready to be escaped into an attribute.
    public let text: String

    /// Whether it leads away from this page's own site.
    public let isExternal: Bool

    /// An `http` or `https` address; `nil` for anything else. Surrounding spaces are dropped.
    public init?(_ text: String) {
        let bytes = Self.trimmed(text)
        let schemes = [Array("https://".utf8), Array("http://".utf8)]
        guard let scheme = schemes.first(where: { Self.begins(bytes, with: $0) }) else { return nil }
        let host = bytes.dropFirst(scheme.count).prefix { !"/?#".utf8.contains($0) }
        guard let first = host.first, first != UInt8(ascii: "."), first != UInt8(ascii: ":") else { return nil }
        if host.contains(UInt8(ascii: "@")) || !Self.isPrintable(bytes) { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
        isExternal = true
    }

    /// A place on the same page: the anchor of an element.
    public init?(anchor: String) {
        let bytes = Array(anchor.utf8)
        if bytes.isEmpty || !Self.isPrintable(bytes[...]) { return nil }
        text = "#" + anchor
        isExternal = false
    }

    /// Another page of the same site, relative to this one: letters, digits, `-`, `_`, `.` and `/` only, not absolute.
    public init?(page: String, anchor: String? = nil) {
        let isPlain = page.utf8.allSatisfy { Self.isAlphanumeric($0) || "-_./".utf8.contains($0) }
        if page.isEmpty || !isPlain || page.utf8.first == UInt8(ascii: "/") { return nil }
        if let anchor {
            guard let place = WebAddress(anchor: anchor) else { return nil }
            text = page + place.text
        } else {
            text = page
        }
        isExternal = false
    }

    /// A mailbox, for a contact that the publisher of a report gives on purpose: one `@`, ASCII letters, digits and `.-_+`.
    public init?(mailbox: String) {
        let parts = mailbox.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { Self.isAlphanumeric($0) || ".-_+".utf8.contains($0) }
        }
        if parts.count != 2 || !isPlain { return nil }
        text = "mailto:" + mailbox
        isExternal = false
    }

    private static func trimmed(_ text: String) -> ArraySlice<UInt8> {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        let bytes = Array(text.utf8).drop(while: isSpace)
        let last = bytes.lastIndex { !isSpace($0) }
        return bytes[bytes.startIndex..<(last.map { $0 + 1 } ?? bytes.startIndex)]
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, with scheme: [UInt8]) -> Bool {
        bytes.count > scheme.count
            && zip(bytes, scheme).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// No white space, nothing hidden, no backslash or quote, which browsers read as something else.
    private static func isPrintable(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || "\\\"<>^`{|}".utf8.contains($0) }) { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace } && HiddenCharacter.shown(in: text) == text
    }
}
