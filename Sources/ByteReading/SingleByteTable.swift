/// What the upper half of a single-byte encoding stands for, as UTF-8 that is ready to be written.
struct SingleByteTable: Sendable {
    /// For each byte from 0x80: up to three UTF-8 bytes, the first one lowest, and their number in the highest byte.
    private let packed: [UInt32]

    /// Windows-1252, the encoding of western European Windows. Five bytes mean nothing.
    static let windows1252 = SingleByteTable(
        upperHalf: [
            0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
            0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
        ] + Array(0xA0...0xFF))

    /// ISO 8859-1: every byte is the character of the same number.
    static let latin1 = SingleByteTable(upperHalf: Array(0x80...0xFF))

    /// ISO 8859-15: eight characters differ from ISO 8859-1.
    static let latin9 = SingleByteTable(
        upperHalf: (0x80...0xFF).map { (byte: UInt16) -> UInt16 in
            switch byte {
            case 0xA4: 0x20AC
            case 0xA6: 0x0160
            case 0xA8: 0x0161
            case 0xB4: 0x017D
            case 0xB8: 0x017E
            case 0xBC: 0x0152
            case 0xBD: 0x0153
            case 0xBE: 0x0178
            default: byte
            }
        })

    /// Mac OS Roman, with the euro sign in the place of the old currency sign.
    static let macRoman = SingleByteTable(
        upperHalf: [
            0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3,
            0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3,
            0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3,
            0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
            0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA,
            0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB,
            0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D,
            0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
            0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE,
            0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC,
            0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
        ])

    private init(upperHalf: [UInt16]) {
        packed = upperHalf.map { code in
            let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
            var word: UInt32 = 0
            for (index, byte) in String(scalar).utf8.enumerated() { word |= UInt32(byte) << UInt32(8 * index) }
            return word | UInt32(UTF8.width(scalar)) << 24
        }
    }

    /// The UTF-8 of a byte from 0x80: three bytes, of which the first `count` are meant.
    @inline(__always)
    subscript(byte: UInt8) -> (first: UInt8, second: UInt8, third: UInt8, count: Int) {
        let word = packed[Int(byte & 0x7F)]
        return (
            first: UInt8(truncatingIfNeeded: word), second: UInt8(truncatingIfNeeded: word >> 8),
            third: UInt8(truncatingIfNeeded: word >> 16), count: Int(word >> 24)
        )
    }

    /// Whether a byte from 0x80 stands for nothing: its UTF-8 is that of U+FFFD.
    @inline(__always)
    func isUndefined(_ byte: UInt8) -> Bool { packed[Int(byte & 0x7F)] == 0x03BD_BFEF }

    /// The character of any byte.
    func scalar(_ byte: UInt8) -> Unicode.Scalar {
        if byte < 0x80 { return Unicode.Scalar(byte) }
        let (first, second, third, count) = self[byte]
        let text = String(decoding: [first, second, third].prefix(count), as: UTF8.self)
        return text.unicodeScalars.first ?? "\u{FFFD}"
    }

    /// The byte of a character outside ASCII; `nil` where the encoding does not have it.
    func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        (0x80...0xFF).first { !isUndefined($0) && self.scalar($0) == scalar }
    }

    /// How a run of bytes reads.
    func text(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return String(text)
    }
}
