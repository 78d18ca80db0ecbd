import OGPModel

extension DateLexer {
    /// Whether a scalar parts words without being punctuation.
    static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
            0xFEFF:
            true
        default: false
        }
    }

    /// Whether a scalar belongs to a word.
    static func isLetter(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (0x61...0x7A).contains(scalar | 0x20) }
        if scalar == degree { return true }
        guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
        // Digits of other scripts are no numbers here; as words they are at least not overlooked.
        return properties.isAlphabetic || properties.numericType != nil
    }

    /// The sign for degrees, which is often typed for the ordinal sign: `2° trimestre`.
    private static let degree: UInt32 = 0xB0

    /// Whether a scalar is an accent that follows its letter.
    static func isCombining(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

    /// The byte that stands for a punctuation mark.
    static func mark(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0..<0x80: Int(scalar)
        case 0xAD, 0x2010...0x2015, 0x2212: 0x2D
        case 0x2018, 0x2019, 0x2B9, 0x2BC, 0xB4: 0x27
        case 0x2026: 0x2E
        case 0x223C, 0x2248: 0x7E
        case 0x2264: 0x3C
        case 0x2265: 0x3E
        case 0xFFFD: 0x1A
        default: 0
        }
    }

    /// Adds a letter in lower case and without its accent, as `FoldedText` does.
    static func fold(_ scalar: UInt32, into bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar | 0x20))
        } else if scalar == degree {
            bytes.append(UInt8(ascii: "o"))
        } else if scalar < tableEnd {
            bytes.append(contentsOf: table[Int(scalar - 0x80)])
        } else if !isCombining(scalar) {
            bytes.append(contentsOf: foldedLetter(scalar))
        }
    }

    /// The end of the Latin blocks, whose letters are folded once.
    private static let tableEnd: UInt32 = 0x250
    private static let table = (0x80..<tableEnd).map(foldedLetter)

    private static func foldedLetter(_ scalar: UInt32) -> [UInt8] {
        Unicode.Scalar(scalar).map { Array(FoldedText(String($0)).text.utf8) } ?? []
    }
}
