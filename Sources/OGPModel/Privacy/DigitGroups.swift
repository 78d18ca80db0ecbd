/// Digits in groups that belong together, such as `(+591) 2 2185000` or `2012-2014`, and what they look like.
struct DigitGroups {
    /// From the first sign (`+` or bracket included) to after the last digit or its closing bracket.
    let range: Range<Int>
    /// Whether a plus stands in front.
    let hasPlus: Bool
    /// The digits in brackets at the beginning, without a plus.
    let areaDigits: Int
    /// The groups.
    let groups: [Range<Int>]
    /// Whether all groups are parted by one space or one point.
    let isEvenlyParted: Bool

    /// How many digits together.
    var digits: Int { groups.reduce(0) { $0 + $1.count } }

    /// The groups that begin at an index with a digit, `+` or `(`; `nil` where none begin. At most 15 digits, on one line.
    init?(at index: Int, in text: ContactText) {
        var next = index
        var bracket = false
        if text[next] == UInt8(ascii: "(") {
            bracket = true
            next += 1
        }
        let plus = text[next] == UInt8(ascii: "+")
        if plus { next = text.skippingSpaces(from: next + 1) }
        if plus, text[next] == UInt8(ascii: "(") {
            bracket = true
            next += 1
        }
        var groups: [Range<Int>] = []
        var isEven = true
        var end = next
        var digits = 0
        while text.isDigit(next) {
            var groupEnd = next
            while text.isDigit(groupEnd) { groupEnd += 1 }
            if digits + groupEnd - next > 15, !groups.isEmpty { break }
            digits += groupEnd - next
            groups.append(next..<groupEnd)
            end = groupEnd
            if groups.count == 1, bracket {
                if text[end] != UInt8(ascii: ")") { return nil }
                end += 1
            }
            guard let gap = Self.gap(from: end, in: text) else { break }
            isEven = isEven && gap.isSingle
            next = gap.end
        }
        guard let first = groups.first else { return nil }
        range = index..<(Self.closesBracket(at: end, opened: first.upperBound, in: text) ? end + 1 : end)
        hasPlus = plus
        areaDigits = bracket && !plus ? first.count : 0
        self.groups = groups
        isEvenlyParted = isEven
    }

    /// Whether a bracket closes here that was opened after the first group.
    private static func closesBracket(at end: Int, opened start: Int, in text: ContactText) -> Bool {
        let inside = text.bytes[start..<end]
        let open = inside.count { $0 == UInt8(ascii: "(") }
        return text[end] == UInt8(ascii: ")") && open > inside.count { $0 == UInt8(ascii: ")") }
    }

    /// What may stand between two groups: up to three of space, dash, point, slash and brackets; a point or slash only
    /// directly between digits.
    private static func gap(from start: Int, in text: ContactText) -> (end: Int, isSingle: Bool)? {
        var index = start
        var signs = 0
        var isSingle = true
        while !text.isDigit(index) {
            let space = text.spaceLength(at: index)
            let dash = text.dashLength(at: index)
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "'"):
                if signs > 0 || !text.isDigit(index + 1) { return nil }
                isSingle = text[index] != UInt8(ascii: "/")
                index += 1
            case UInt8(ascii: "("):
                var close = index + 1
                while text.isDigit(close) { close += 1 }
                if close - index > 5 || text[close] != UInt8(ascii: ")") { return nil }
                isSingle = false
                index += 1
            case UInt8(ascii: ")"):
                isSingle = false
                index += 1
            default:
                if space + dash == 0 { return nil }
                isSingle = isSingle && dash == 0
                index += space + dash
            }
            signs += 1
            if signs > 3 { return nil }
        }
        return (index, isSingle && signs <= 1)
    }
}
