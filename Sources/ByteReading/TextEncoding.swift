/// The encodings that text is read from. The raw value is the name that options take.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// UTF-16, low byte first.
    case utf16le = "utf-16le"
    /// UTF-16, high byte first.
    case utf16be = "utf-16be"
    /// Windows-1252, the encoding of western European Windows.
    case windows1252 = "windows-1252"
    /// ISO 8859-1.
    case latin1 = "latin1"
    /// ISO 8859-15, which is ISO 8859-1 with the euro sign.
    case latin9 = "iso-8859-15"
    /// Mac OS Roman, the encoding of western Macintosh programs.
    case macRoman = "macroman"

    /// The table of a single-byte encoding.
    var table: SingleByteTable? {
        switch self {
        case .utf8, .utf16le, .utf16be: nil
        case .windows1252: .windows1252
        case .latin1: .latin1
        case .latin9: .latin9
        case .macRoman: .macRoman
        }
    }

    /// The byte-order mark a file of this encoding may begin with.
    package var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16le: [0xFF, 0xFE]
        case .utf16be: [0xFE, 0xFF]
        case .windows1252, .latin1, .latin9, .macRoman: []
        }
    }

    /// Recognises UTF-16 by its byte-order mark or, without one, by every second byte of western text being zero.
    static func utf16(firstBytes bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16le }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16be }
        let pairs = bytes.count / 2
        if pairs < 2 { return nil }
        var zeros = (even: 0, odd: 0)
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { zeros.even += 1 }
            if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
        }
        if zeros.odd * 10 >= pairs * 4 && zeros.even * 20 <= pairs { return .utf16le }
        if zeros.even * 10 >= pairs * 4 && zeros.odd * 20 <= pairs { return .utf16be }
        return nil
    }
}
