import OGPCatalogues

/// Tells whether the words around a phrase deny it.
///
/// A word such as "not" before the phrase denies it, and so does one such as "without" or "ignores"; both together
/// affirm it, as in "no content is removed without a court order". What lies beyond the end of a sentence, or beyond a
/// word such as "but" or "only", does not count. Words that take something away, such as "abolish", count where they
/// stand directly beside the phrase. After the phrase a denial close by counts, as in "independent review is not
/// foreseen", and so does a short answer, as in "independent review: none".
struct Denial: Sendable {
    private typealias Role = SafeguardWords.Language.Role

    private let phrases: [Role: PhraseSet]
    private let only: [[String]]

    /// How many words before a phrase may deny it.
    static let reachBefore = 10
    /// How many words after it may.
    static let reachAfter = 5
    /// How many words a sentence has at most that answers the one before.
    static let longestAnswer = 3

    /// By the words of some languages together.
    init(_ languages: [SafeguardWords.Language]) {
        var phrases: [Role: PhraseSet] = [:]
        for role in Role.allCases { phrases[role] = PhraseSet(languages.flatMap { $0.phrases(role) }) }
        self.phrases = phrases
        only = languages.flatMap { $0.phrases(.only) }
    }

    /// Whether a phrase is denied.
    ///
    /// - Parameters:
    ///   - place: the place of its first word.
    ///   - count: how many words it has.
    ///   - text: the words of the text.
    /// - Returns: whether the words around it deny it.
    func denies(_ place: Int, _ count: Int, in text: [TextWord]) -> Bool {
        let end = place + count
        return before(place, in: text) || takesAway(end, in: text) || after(end, in: text) || answers(end, in: text)
    }

    private func length(_ role: Role, _ place: Int, in text: [TextWord], before end: Int? = nil) -> Int {
        phrases[role]?.length(at: place, in: text, before: end) ?? 0
    }

    private func before(_ place: Int, in text: [TextWord]) -> Bool {
        var isNegated = false
        var isWithout = false
        var passed: Set<String> = []
        for mark in marks(before: place, in: text).reversed() {
            switch mark.role {
            case .turns: return isNegated != isWithout
            case .joins: if isWithout { return isNegated != isWithout }
            case .without, .denying: isWithout = true
            case .ending: if isBetween(mark.place + mark.count, place, in: text) { isWithout = true }
            case .not:
                for index in mark.place + 1..<place { passed.insert(text[index].text) }
                if isNegated || !isOnly(text[mark.place].text, passed) { isNegated = true }
            default: break
            }
        }
        return isNegated != isWithout
    }

    /// A word or phrase before the one in question that does something to it.
    private struct Mark {
        let role: Role
        let place: Int
        let count: Int
    }

    /// What stands before a phrase in its sentence and near enough, in order.
    private func marks(before place: Int, in text: [TextWord]) -> [Mark] {
        var index = place
        while index > 0, place - index < Self.reachBefore, text[index].breakBefore < .clause { index -= 1 }
        var marks: [Mark] = []
        while index < place {
            let harmless = length(.harmless, index, in: text)
            if harmless == 0 {
                for role in [Role.not, .ending, .without, .denying, .joins, .turns] {
                    let count = length(role, index, in: text, before: place)
                    if count == 0 || role == .not && isNumbered(index, in: text) { continue }
                    marks.append(Mark(role: role, place: index, count: count))
                }
            }
            index += max(harmless, 1)
        }
        return marks
    }

    /// Whether a word of denial means "only", since its other half follows it, as in "ne … que".
    private func isOnly(_ word: String, _ following: Set<String>) -> Bool {
        only.contains { $0[0] == word && following.contains($0[1]) }
    }

    /// Whether nothing but articles, auxiliaries and the like stands between two places.
    private func isBetween(_ first: Int, _ end: Int, in text: [TextWord]) -> Bool {
        first >= end || (first..<end).allSatisfy { length(.between, $0, in: text) > 0 }
    }

    /// Whether a participle directly after the phrase takes away what it names: "independent review is abolished".
    private func takesAway(_ end: Int, in text: [TextWord]) -> Bool {
        for index in end..<min(end + Self.reachAfter, text.count) where index >= end {
            if text[index].breakBefore > .none { return false }
            if index > end, length(.ended, index, in: text) > 0 { return true }
            if length(.between, index, in: text) == 0 { return false }
        }
        return false
    }

    private func after(_ end: Int, in text: [TextWord]) -> Bool {
        var index = end
        while index < text.count, index - end < Self.reachAfter {
            if text[index].breakBefore >= .comma { return false }
            if length(.turns, index, in: text) > 0 || length(.joins, index, in: text) > 0 { return false }
            let harmless = length(.harmless, index, in: text)
            if harmless == 0, isDenial(index, in: text) { return true }
            index += max(harmless, 1)
        }
        return false
    }

    /// Whether the sentence of the phrase ends near it, and a sentence of a few words follows that denies it:
    /// "Independent review: none."
    private func answers(_ end: Int, in text: [TextWord]) -> Bool {
        guard let first = text.indices[end...].prefix(Self.reachAfter).first(where: { text[$0].breakBefore >= .clause })
        else { return false }
        let next = text.indices[(first + 1)...].first { text[$0].breakBefore >= .clause } ?? text.count
        return next - first <= Self.longestAnswer && (first..<next).contains { isDenial($0, in: text) }
    }

    private func isDenial(_ place: Int, in text: [TextWord]) -> Bool {
        length(.missing, place, in: text) > 0
            || length(.not, place, in: text) > 0 && !isNumbered(place, in: text)
    }

    /// Whether a number follows, as in "No. 37".
    private func isNumbered(_ place: Int, in text: [TextWord]) -> Bool {
        place + 1 < text.count && text[place + 1].text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
