/// Takes e-mail addresses and telephone numbers out of free text, so that publishing a plan does not publish people.
///
/// What is taken out becomes `[contact removed]`; only counts are kept. Web addresses stay, without a name or password in
/// front of the host. The rules prefer to leave a number alone: years, dates, law numbers, amounts and bare digits stay.
///
/// **E-mail addresses**: `name@agency.gov`, with `mailto:` in front, with a space beside the `@`, with `%40`, `&#64;` or a
/// full-width `＠`, with the `©` of a misread scan, and disguised as `name [at] agency.gov`, `name (arroba) agency [dot] gov`, `name AT agency DOT gov`. The
/// domain needs a dot and an alphabetic end.
///
/// **Telephone numbers** have 6 to 15 digits in groups parted by spaces, hyphens, points, slashes or brackets, are not made of
/// years or dates, and have one of these signs:
/// 1. a plus in front and at least 8 digits (10 where the groups read as thousands);
/// 2. a word such as `Tel.`, `phone`, `fax`, `móvil`, `téléphone`, `telefone` or `тел` in front, apart from fillers such as
///    `number` or `and e-mail`;
/// 3. an area code of 2 to 5 digits in brackets followed by at least 5 digits, 7 together;
/// 4. at least 7 digits directly beside an e-mail address, or at least 6 right after another telephone number.
///
/// An extension (`ext. 12`) goes with its number. Public hotline words are not among the signs.
public enum Redaction {
    /// What stands in the place of a contact detail.
    public static let replacement = "[contact removed]"

    /// The text without contact details; what was taken out is added to the count.
    public static func redacted(_ text: String, counting count: inout RedactionCount) -> String {
        let matches = matches(in: text)
        if matches.isEmpty { return text }
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count)
        var end = 0
        for match in matches {
            bytes.append(contentsOf: source[end..<match.range.lowerBound])
            if match.kind != .credentials { bytes.append(contentsOf: replacement.utf8) }
            count += match.kind.count
            end = match.range.upperBound
        }
        bytes.append(contentsOf: source[end...])
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text without contact details.
    public static func redacted(_ text: String) -> String {
        var count = RedactionCount()
        return redacted(text, counting: &count)
    }

    /// How many contact details a text holds, without making another text.
    public static func count(in text: String) -> RedactionCount {
        matches(in: text).reduce(into: RedactionCount()) { $0 += $1.kind.count }
    }

    private static func matches(in text: String) -> [ContactMatch] {
        if !mayHoldContacts(text) { return [] }
        let bytes = ContactText(text)
        let addresses = WebAddressScanner.scan(bytes)
        let mailboxes = MailboxScanner.scan(bytes, credentials: addresses.credentials)
        let numbers = TelephoneScanner.scan(bytes, mailboxes: mailboxes, addresses: addresses.ranges)
        return (addresses.credentials + mailboxes + numbers).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// A quick look: an at-sign in any disguise, or six digits.
    private static func mayHoldContacts(_ text: String) -> Bool {
        var digits = 0
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "@"), 0xEF, 0xA9: return true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits == 6 { return true }
            case UInt8(ascii: "a"), UInt8(ascii: "A"), UInt8(ascii: " "):
                if previous == UInt8(ascii: "[") || previous == UInt8(ascii: "(") { return true }
                if previous == UInt8(ascii: "{") || previous == UInt8(ascii: "<") { return true }
            case UInt8(ascii: "T"):
                if previous == UInt8(ascii: "A") { return true }
            case UInt8(ascii: "4"), UInt8(ascii: "#"), UInt8(ascii: "c"):
                if previous == UInt8(ascii: "&") { return true }
            default: break
            }
            if byte == UInt8(ascii: "0"), previous == UInt8(ascii: "4") { return true }
            previous = byte
        }
        return false
    }
}
