/// Line-break tags and character references left over in cells.
enum CellMarkup {
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "\u{2013}",
        "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
        "bull": "\u{2022}", "hellip": "\u{2026}",
    ]

    /// The text with `<br>` tags as line breaks and character references as characters. What is neither stays.
    static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var (index, start) = (0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            let isMark = byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
            guard isMark, let found = byte == UInt8(ascii: "<") ? lineBreak(bytes, index) : reference(bytes, index)
            else {
                index += 1
                continue
            }
            result += bytes[start..<index]
            result += found.replacement.utf8
            (index, start) = (found.end, found.end)
        }
        result += bytes[start...]
        return String(decoding: result, as: UTF8.self)
    }

    private typealias Found = (end: Int, replacement: String)

    private static func lineBreak(_ bytes: [UInt8], _ start: Int) -> Found? {
        guard let close = bytes[start...].prefix(8).firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let name = bytes[(start + 1)..<close].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
        let isBreak = name.count == 2 && name[0] | 0x20 == UInt8(ascii: "b") && name[1] | 0x20 == UInt8(ascii: "r")
        return isBreak ? (close + 1, "\n") : nil
    }

    private static func reference(_ bytes: [UInt8], _ start: Int) -> Found? {
        guard let close = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
        if let scalar = named[name] { return (close + 1, String(scalar)) }
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        guard let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits),
            let scalar = Unicode.Scalar(value), value >= 0x20 || value == 0x0A
        else { return nil }
        return (close + 1, String(scalar))
    }
}
