/// The bytes of a text with the few questions that the contact scanners ask; every index may be asked for.
struct ContactText {
    let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    var count: Int { bytes.count }

    /// The byte at an index; 0 before the beginning and after the end.
    subscript(index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(self[index]) }

    func isLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(self[index] | 0x20) }

    func isAlphanumeric(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }

    /// The length of the letter that starts here: ASCII, or two bytes (Latin with accents, Greek, Cyrillic, Arabic, Hebrew).
    func letterLength(at index: Int) -> Int {
        if isLetter(index) { return 1 }
        return (0xC3...0xDB).contains(self[index]) ? 2 : 0
    }

    /// The length of the letter that ends before this index, as above.
    func letterLength(before index: Int) -> Int {
        if isLetter(index - 1) { return 1 }
        return (0x80...0xBF).contains(self[index - 1]) && (0xC3...0xDB).contains(self[index - 2]) ? 2 : 0
    }

    /// The length of the space that starts here: blank, no-break, thin or narrow; not a tab or line end.
    func spaceLength(at index: Int) -> Int {
        switch self[index] {
        case 0x20: 1
        case 0xC2: self[index + 1] == 0xA0 ? 2 : 0
        case 0xE2: self[index + 1] == 0x80 && [0x89, 0xAF, 0x87, 0x8A].contains(self[index + 2]) ? 3 : 0
        default: 0
        }
    }

    /// The length of the hyphen or dash that starts here.
    func dashLength(at index: Int) -> Int {
        if self[index] == UInt8(ascii: "-") { return 1 }
        return self[index] == 0xE2 && self[index + 1] == 0x80 && (0x90...0x95).contains(self[index + 2]) ? 3 : 0
    }

    func skippingSpaces(from index: Int) -> Int {
        var index = index
        while spaceLength(at: index) > 0 { index += spaceLength(at: index) }
        return index
    }

    /// Whether the text goes on with these ASCII letters, whatever their case.
    func holds(_ word: String, at index: Int) -> Bool {
        var index = index
        for byte in word.utf8 {
            let isSame = self[index] == byte || (isLetter(index) && self[index] | 0x20 == byte)
            if !isSame { return false }
            index += 1
        }
        return true
    }

    /// The text of a range in lower case.
    func lowercased(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowercased() }
}
