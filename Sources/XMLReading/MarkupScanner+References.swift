import ByteReading

/// References, which begin with `&`.
extension MarkupScanner {
    /// The longest reference that is looked at; no known one is longer.
    private static let longest = 40

    /// Looks at a reference in the text or in the value of an attribute. False where the scan stops.
    @inline(never)
    mutating func reference(_ bytes: Span<UInt8>, at index: Int, _ place: Place, in tag: OpenTag?) -> Bool {
        var end = index + 1
        let limit = min(place.end, index + Self.longest)
        while end < limit, Self.isPart(bytes[end]) { end += 1 }
        if end == place.end && end < index + Self.longest {
            if place.isFinal { return refuse(.truncated(.reference), at: place.end, place, in: tag) }
            return false
        }
        if end == limit || bytes[end] != 0x3B || end == index + 1 {
            return refuse(.bareAmpersand, at: index, place, in: tag)
        }
        let name = (index + 1..<end).map { bytes[$0] }
        if name[0] == 0x23 { return check(number: name[1...], at: index, place, in: tag) }
        if Self.predefined.contains(where: { $0.utf8.elementsEqual(name) }) { return true }
        let text = String(decoding: name, as: UTF8.self)
        guard let scalar = HTMLEntity.scalar(text) else {
            let isName = !(0x30...0x39).contains(name[0])
            return refuse(isName ? .unknownEntity(text) : .bareAmpersand, at: index, place, in: tag)
        }
        patches.append(
            MarkupPatch(
                offset: place.base + index, length: end + 1 - index, place: place.base + (tag?.start ?? index),
                name: text, scalar: scalar))
        return true
    }

    private static let predefined = ["amp", "lt", "gt", "quot", "apos"]

    private static func isPart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x23 || byte == 0x2E
            || byte == 0x2D || byte == 0x5F || byte == 0x3A || byte >= 0x80
    }

    private mutating func refuse(_ kind: MarkupFault.Kind, at index: Int, _ place: Place, in tag: OpenTag?) -> Bool {
        if let tag, index - tag.start > limits.startTagBytes { return stop(.longTag, in: tag, at: index, place) }
        fault = MarkupFault(kind: kind, offset: place.base + index)
        return false
    }

    /// Checks a reference by number: `#233` or `#xE9`.
    private mutating func check(
        number: ArraySlice<UInt8>, at index: Int, _ place: Place, in tag: OpenTag?
    ) -> Bool {
        let isHexadecimal = number.first == 0x78
        let digits = isHexadecimal ? number.dropFirst() : number
        let spelling = "&#\(String(decoding: number, as: UTF8.self));"
        var value: UInt32 = 0
        for digit in digits {
            let hexadecimal = UInt32(Character(Unicode.Scalar(digit)).hexDigitValue ?? 99)
            let radix: UInt32 = isHexadecimal ? 16 : 10
            if hexadecimal >= radix { return refuse(.bareAmpersand, at: index, place, in: tag) }
            value = min(value * radix + hexadecimal, 0x110000)
        }
        if digits.isEmpty { return refuse(.bareAmpersand, at: index, place, in: tag) }
        return Self.isAllowed(value) ? true : refuse(.illegalReference(spelling), at: index, place, in: tag)
    }

    /// Whether XML 1.0 allows a character (production 2).
    static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
