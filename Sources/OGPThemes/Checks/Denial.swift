import OGPCatalogues

/// Tells whether the words around a phrase deny it.
///
/// A word such as "not" before the phrase denies it, and so does one such as "without"; both together affirm it, as in
/// "no content is removed without a court order". What lies beyond the end of a sentence, or beyond a word such as
/// "but" or "unless", does not count. After the phrase only a denial close by does, as in "independent review is not
/// foreseen".
struct Denial: Sendable {
    let words: SafeguardWords.Language

    /// How many words before a phrase may deny it.
    static let reachBefore = 10
    /// How many words after it may.
    static let reachAfter = 3

    /// Whether a phrase is denied.
    ///
    /// - Parameters:
    ///   - place: the place of its first word.
    ///   - count: how many words it has.
    ///   - text: the words of the text.
    /// - Returns: whether the words around it deny it.
    func denies(_ place: Int, _ count: Int, in text: [TextWord]) -> Bool {
        before(place, in: text) || after(place + count, in: text)
    }

    private func before(_ place: Int, in text: [TextWord]) -> Bool {
        var isNegated = false
        var isWithout = false
        var index = place
        while index > 0, place - index < Self.reachBefore {
            if text[index].breakBefore >= .clause { break }
            index -= 1
            let word = text[index].text
            if words.turns.contains(word) { break }
            if isHarmless(index, in: text) { continue }
            if words.not.contains(word) { isNegated = true }
            if words.without.contains(word) { isWithout = true }
        }
        return isNegated != isWithout
    }

    private func after(_ place: Int, in text: [TextWord]) -> Bool {
        var index = place
        while index < text.count, index - place < Self.reachAfter {
            if text[index].breakBefore >= .comma || words.turns.contains(text[index].text) { return false }
            let word = text[index].text
            let isDenial = words.not.contains(word) || words.missing.contains(word)
            if isDenial, !isHarmless(index, in: text) { return true }
            index += 1
        }
        return false
    }

    /// Whether a word of denial denies nothing: in a phrase such as "not only", or before a number, as in "No. 37".
    private func isHarmless(_ index: Int, in text: [TextWord]) -> Bool {
        if index + 1 < text.count, text[index + 1].text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return words.harmless.contains { phrase in
            index + phrase.count <= text.count
                && zip(phrase, text[index...]).allSatisfy { $0 == $1.text }
        }
    }
}
