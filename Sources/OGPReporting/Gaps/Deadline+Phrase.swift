import OGPModel

extension Deadline {
    /// The day, or for words that mean several days the last of them with the words: "\u{2248} 2026-11-30 (\u{201C}By fall 2026\u{201D})".
    var phrase: String {
        guard let latest else { return "\u{201C}\(ShortText.cut(text))\u{201D}" }
        if earliest == latest { return latest.description }
        return "\u{2248} \(latest) (\u{201C}\(ShortText.cut(text))\u{201D})"
    }
}

extension CivilDate {
    /// How many days a day lies before another; negative after it.
    func days(until other: CivilDate) -> Int { other.dayNumber - dayNumber }
}
