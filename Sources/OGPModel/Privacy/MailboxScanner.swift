/// Finds e-mail addresses: at every at-sign, in any of its spellings, it looks for a name before and a domain after.
enum MailboxScanner {
    static func scan(_ text: ContactText, credentials: [ContactMatch]) -> [ContactMatch] {
        var matches: [ContactMatch] = []
        var index = 0
        var free = 0
        var nextCredentials = credentials[...]
        while index < text.count {
            guard let sign = AtSign(at: index, in: text) else {
                index += 1
                continue
            }
            nextCredentials = nextCredentials.drop { $0.range.upperBound <= index }
            let isTaken = nextCredentials.first?.range.contains(index) ?? false
            guard !isTaken, let range = address(around: sign, in: text, from: free) else {
                index = sign.range.upperBound
                continue
            }
            matches.append(ContactMatch(kind: .mailbox, range: range))
            free = range.upperBound
            index = free
        }
        return matches
    }

    private static func address(around sign: AtSign, in text: ContactText, from free: Int) -> Range<Int>? {
        var nameEnd = sign.range.lowerBound
        var domainStart = sign.range.upperBound
        let spaceBefore = text[nameEnd - 1] == 0x20
        if sign.allowsSpaces {
            while text[nameEnd - 1] == 0x20 { nameEnd -= 1 }
            domainStart = text.skippingSpaces(from: domainStart)
        }
        let nameStart = nameStart(endingAt: nameEnd, in: text, from: free)
        guard nameStart < nameEnd else { return nil }
        let isHandle = spaceBefore && domainStart == sign.range.upperBound && sign.spelling == .plain
        if isHandle, !isTelling(nameStart..<nameEnd, in: text) { return nil }
        guard let end = domainEnd(from: domainStart, in: text, needsSpelledDot: sign.spelling == .capitals) else {
            return nil
        }
        let scheme = "mailto:"
        let isLink = text.holds(scheme, at: nameStart - scheme.utf8.count)
        return (isLink ? nameStart - scheme.utf8.count : nameStart)..<end
    }

    /// Where the name before the sign begins: letters, digits and `._%+-'`, beginning with a letter or digit.
    private static func nameStart(endingAt end: Int, in text: ContactText, from free: Int) -> Int {
        var index = end
        var start = end
        while index > free, end - index < 64 {
            let letter = text.letterLength(before: index)
            if letter > 0 || text.isDigit(index - 1) {
                index -= max(1, letter)
                start = index
            } else if "._%+-'".utf8.contains(text[index - 1]) {
                index -= 1
            } else {
                break
            }
        }
        return max(start, free)
    }

    /// Whether a word before ` @agency.gov` looks like a mailbox name and not like a word of the sentence.
    private static func isTelling(_ range: Range<Int>, in text: ContactText) -> Bool {
        range.contains { text.isDigit($0) || "._-".utf8.contains(text[$0]) }
    }

    /// Where the domain ends: labels with dots between, plain or spelled out, up to the letters of the
    /// last one that can be its end.
    private static func domainEnd(from start: Int, in text: ContactText, needsSpelledDot: Bool) -> Int? {
        var index = start
        var labels = 0
        var end: Int?
        var hasSpelledDot = false
        while true {
            let labelStart = index
            while text.letterLength(at: index) > 0 { index += text.letterLength(at: index) }
            let lettersEnd = index
            while text.isDigit(index) || text[index] == UInt8(ascii: "-") || text.letterLength(at: index) > 0 {
                index += max(1, text.letterLength(at: index))
            }
            if index == labelStart { break }
            labels += 1
            if labels > 1, lettersEnd - labelStart >= 2 { end = lettersEnd }
            guard let dot = dotLength(at: index, in: text) else { break }
            hasSpelledDot = hasSpelledDot || dot > 1
            index += dot
        }
        return needsSpelledDot && !hasSpelledDot ? nil : end
    }

    /// The length of a dot: `.`, or `[dot]`, `(punto)`, ` DOT ` with the spaces around.
    private static func dotLength(at index: Int, in text: ContactText) -> Int? {
        if text[index] == UInt8(ascii: ".") { return 1 }
        var end = text.skippingSpaces(from: index)
        if text.bytes.indices.contains(end), "[({<".utf8.contains(text[end]) {
            end = text.skippingSpaces(from: end + 1)
            guard let word = ["dot", "punto", "ponto", "point"].first(where: { text.holds($0, at: end) }) else {
                return nil
            }
            end = text.skippingSpaces(from: end + word.utf8.count)
            return "])}>".utf8.contains(text[end]) ? text.skippingSpaces(from: end + 1) - index : nil
        }
        let isCapital = end > index && text.bytes[end...].starts(with: "DOT ".utf8)
        return isCapital ? end + 4 - index : nil
    }
}
