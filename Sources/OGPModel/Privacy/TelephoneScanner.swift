/// Finds telephone numbers: at every group of digits it looks for one of the signs that ``Redaction`` lists.
struct TelephoneScanner {
    private let text: ContactText
    private let mailboxes: [ContactMatch]
    private var matches: [ContactMatch] = []
    /// The end of the contact found last, and whether it was a number.
    private var lastEnd = -1
    private var lastWasNumber = false

    static func scan(
        _ text: ContactText, mailboxes: [ContactMatch], addresses: [Range<Int>]
    ) -> [ContactMatch] {
        var scanner = TelephoneScanner(text: text, mailboxes: mailboxes)
        scanner.run(skipping: (addresses + mailboxes.map(\.range)).sorted { $0.lowerBound < $1.lowerBound })
        return scanner.matches
    }

    private init(text: ContactText, mailboxes: [ContactMatch]) {
        self.text = text
        self.mailboxes = mailboxes
    }

    private mutating func run(skipping ranges: [Range<Int>]) {
        var index = 0
        var next = 0
        var nextMailbox = 0
        while index < text.count {
            while next < ranges.count, ranges[next].upperBound <= index { next += 1 }
            if next < ranges.count, ranges[next].contains(index) {
                index = ranges[next].upperBound
                continue
            }
            while nextMailbox < mailboxes.count, mailboxes[nextMailbox].range.upperBound <= index {
                lastEnd = mailboxes[nextMailbox].range.upperBound
                lastWasNumber = false
                nextMailbox += 1
            }
            let canStart = text.isDigit(index) || text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "(")
            guard canStart, let groups = DigitGroups(at: index, in: text) else {
                index += 1
                continue
            }
            let nextStart = next < ranges.count ? ranges[next].lowerBound : text.count
            let isFree = groups.range.upperBound <= nextStart
            guard isFree, isTelephone(groups, nextMailbox: nextMailbox) else {
                // A bracket or plus may be followed by groups of its own; digits are passed as a whole.
                index = text.isDigit(index) ? groups.groups[0].upperBound : index + 1
                continue
            }
            let end = endWithExtension(from: groups.range.upperBound, before: nextStart)
            matches.append(ContactMatch(kind: .telephone, range: startWithBracket(of: groups)..<end))
            (lastEnd, lastWasNumber, index) = (end, true, end)
        }
    }

    private func isTelephone(_ groups: DigitGroups, nextMailbox: Int) -> Bool {
        let digits = groups.digits
        let start = groups.range.lowerBound
        if digits < 6 || groups.readsAsDates(in: text) || text[groups.range.upperBound] == UInt8(ascii: "%") {
            return false
        }
        let followsContact = start == lastEnd
        if text.isDigit(start - 1), !followsContact { return false }
        let isFree = followsContact || text.letterLength(before: start) == 0 && text[start - 1] != UInt8(ascii: "_")
        if isFree, isInternational(groups) || isWithArea(groups) || isBesideContact(groups, nextMailbox) { return true }
        return isAnnounced(groups)
    }

    /// Sign 1: a plus in front.
    private func isInternational(_ groups: DigitGroups) -> Bool {
        guard groups.hasPlus, groups.digits >= 8 else { return false }
        if groups.readsAsDates(from: 1, in: text) { return false }
        return !groups.readsAsThousands() || groups.digits >= 10
    }

    /// Sign 3: an area code in brackets.
    private func isWithArea(_ groups: DigitGroups) -> Bool {
        guard (2...5).contains(groups.areaDigits), groups.groups.count > 1, (7...12).contains(groups.digits) else {
            return false
        }
        let area = groups.groups[0]
        if area.count == 4, (1900...2099).contains(DigitGroups.value(area, in: text)) { return false }
        if groups.digits - area.count < 5 || groups.groups.dropFirst().contains(where: { $0.count < 2 }) {
            return false
        }
        if groups.readsAsDates(from: 1, in: text) { return false }
        return area.count > 2 || !groups.readsAsThousands(from: 1)
    }

    /// Sign 4: beside another contact.
    private func isBesideContact(_ groups: DigitGroups, _ nextMailbox: Int) -> Bool {
        if groups.readsAsThousands() && groups.digits < 9 { return false }
        if lastEnd >= 0, isOnlyPunctuation(lastEnd..<groups.range.lowerBound, longest: 8) {
            return groups.digits >= (lastWasNumber ? 6 : 7)
        }
        guard nextMailbox < mailboxes.count, groups.digits >= 7 else { return false }
        let next = mailboxes[nextMailbox].range.lowerBound
        return groups.range.upperBound <= next
            && isOnlyPunctuation(groups.range.upperBound..<next, longest: 6)
    }

    /// Whether a range holds only space, punctuation and the words for *and* and *or*.
    private func isOnlyPunctuation(_ range: Range<Int>, longest: Int) -> Bool {
        if range.count > longest { return false }
        var index = range.lowerBound
        while index < range.upperBound {
            var word = index
            while word < range.upperBound, text.letterLength(at: word) > 0 { word += text.letterLength(at: word) }
            if word > index {
                let joining: Set<String> = ["and", "y", "e", "et", "or", "o", "ou", "и", "или"]
                if !joining.contains(text.lowercased(index..<min(word, text.count))) { return false }
                index = word
            } else {
                let isMark = text[index] <= 0x20 || ",;:/-–—()|.[]".utf8.contains(text[index])
                if !isMark && text.spaceLength(at: index) == 0 { return false }
                index += max(1, text.spaceLength(at: index))
            }
        }
        return true
    }

    /// Sign 2: a word in front.
    private func isAnnounced(_ groups: DigitGroups) -> Bool {
        var end = groups.range.lowerBound
        var hasStop = false
        var hasNumbering = false
        var hasContact = false
        for _ in 0..<6 {
            while isGap(end - 1) {
                hasStop = hasStop || text[end - 1] == UInt8(ascii: ":") || text[end - 1] == UInt8(ascii: ".")
                end -= 1
            }
            var start = end
            while text.letterLength(before: start) > 0, end - start < 32 { start -= text.letterLength(before: start) }
            if start == end { return false }
            let word = text.lowercased(start..<end)
            hasNumbering = hasNumbering || TelephoneWords.numbering.contains(word)
            hasContact = hasContact || TelephoneWords.contact.contains(word)
            if TelephoneWords.announcing.contains(word) || hasNumbering && hasContact {
                return !groups.readsAsThousands() || isTelephoneDespiteThousands(groups, hasStop: hasStop)
            }
            if !TelephoneWords.filling.contains(word) { return false }
            end = start
        }
        return false
    }

    /// `Tel. 625 364` is a number; `mobile 5 000 000` is an amount.
    private func isTelephoneDespiteThousands(_ groups: DigitGroups, hasStop: Bool) -> Bool {
        let last = groups.groups[groups.groups.count - 1]
        let isRound = DigitGroups.value(last, in: text) == 0
        return !isRound && (hasStop || groups.digits >= 9 || text[groups.groups[0].lowerBound] == UInt8(ascii: "0"))
    }

    /// Whether a byte may stand between an announcing word and its number.
    private func isGap(_ index: Int) -> Bool {
        let byte = text[index]
        if byte == 0xA0, text[index - 1] == 0xC2 || byte == 0xC2, text[index + 1] == 0xA0 { return true }
        if [0xB0, 0xBA].contains(byte), text[index - 1] == 0xC2 || byte == 0xC2 { return true }
        return byte == 0x20 || (0x09...0x0D).contains(byte) || ".:/-()#,*|&+=[]".utf8.contains(byte)
    }

    /// The start of the number, with the bracket before it if that is closed inside: `(591-2) 2185000`.
    private func startWithBracket(of groups: DigitGroups) -> Int {
        let start = groups.range.lowerBound
        guard text[start - 1] == UInt8(ascii: "("), start - 1 >= lastEnd else { return start }
        let inside = text.bytes[groups.range]
        let open = inside.count { $0 == UInt8(ascii: "(") }
        return inside.count { $0 == UInt8(ascii: ")") } > open ? start - 1 : start
    }

    /// The end of the number with its extension, if one follows before the next mailbox or web address.
    private func endWithExtension(from end: Int, before limit: Int) -> Int {
        var index = text.skippingSpaces(from: end)
        if text[index] == UInt8(ascii: ",") { index = text.skippingSpaces(from: index + 1) }
        let isBracketed = text[index] == UInt8(ascii: "(")
        if isBracketed { index += 1 }
        guard let word = TelephoneWords.extending.first(where: { text.holds($0, at: index) }) else { return end }
        index += word.utf8.count
        if text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ":") { index += 1 }
        index = text.skippingSpaces(from: index)
        let digits = index
        while text.isDigit(index) { index += 1 }
        if index == digits || index - digits > 6 || index > limit { return end }
        return isBracketed && text[index] == UInt8(ascii: ")") ? index + 1 : index
    }
}
