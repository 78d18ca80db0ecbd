/// One to three numbers with the same separator between them, such as `31/12/2014`, `11/2022` or `43525`.
struct DateNumbers {
    /// A number as written.
    struct Part {
        var value = 0
        var digits = 0
    }

    private(set) var first = Part()
    private(set) var second = Part()
    private(set) var third = Part()
    private(set) var count = 0

    /// `/`, `-` or `.`; 0 for a single number.
    private(set) var separator: UInt8 = 0

    /// Takes numbers that were found in a longer text.
    init(_ first: Part, _ second: Part = Part(), _ third: Part = Part(), separator: UInt8 = 0) {
        self.first = first
        self.second = second
        self.third = third
        self.separator = separator
        count = third.digits > 0 ? 3 : second.digits > 0 ? 2 : 1
    }

    /// Reads a text that is nothing but such numbers, with spaces around; nothing for any other text.
    init?(_ text: Span<UInt8>) {
        var index = 0
        var end = text.count
        while index < end, text[index] == 0x20 { index += 1 }
        while end > index, text[end - 1] == 0x20 { end -= 1 }
        guard end - index <= 10, end > index else { return nil }
        var part = Part()
        while index < end {
            let byte = text[index]
            let digit = byte &- 0x30
            if digit < 10 {
                part.value = part.value &* 10 &+ Int(digit)
                part.digits += 1
            } else {
                guard byte == 0x2F || byte == 0x2D || byte == 0x2E, part.digits > 0, count < 2 else { return nil }
                guard separator == 0 || separator == byte else { return nil }
                separator = byte
                append(part)
                part = Part()
            }
            index += 1
        }
        guard part.digits > 0 else { return nil }
        append(part)
    }

    private mutating func append(_ part: Part) {
        switch count {
        case 0: first = part
        case 1: second = part
        default: third = part
        }
        count += 1
    }
}
