extension HTMLNode {
    /// Our own words. Days in them, such as `2024-07-03`, are marked as such, so that no line breaks inside one.
    static func words(_ text: String) -> HTMLNode {
        let bytes = Array(text.utf8)
        guard bytes.contains(dash) else { return .text(text) }
        var pieces: [HTMLNode] = []
        var start = 0
        var index = 0
        while index + dayLength <= bytes.count {
            guard isDay(bytes, at: index) else {
                index += 1
                continue
            }
            let end = index + dayLength
            if start < index { pieces.append(.text(String(decoding: bytes[start..<index], as: UTF8.self))) }
            pieces.append(HTMLNode(.time, text: String(decoding: bytes[index..<end], as: UTF8.self)))
            start = end
            index = end
        }
        if pieces.isEmpty { return .text(text) }
        if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
        return .group(pieces)
    }

    private static let dash = UInt8(ascii: "-")
    private static let dayLength = 10

    /// Whether four, two and two digits with dashes between them stand here, and no digit or dash beside them.
    private static func isDay(_ bytes: [UInt8], at start: Int) -> Bool {
        let end = start + dayLength
        if start > 0, isPart(bytes[start - 1]) { return false }
        if end < bytes.count, isPart(bytes[end]) { return false }
        return (0..<dayLength).allSatisfy { place in
            let byte = bytes[start + place]
            return place == 4 || place == 7 ? byte == dash : isDigit(byte)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isPart(_ byte: UInt8) -> Bool { isDigit(byte) || byte == dash }
}
