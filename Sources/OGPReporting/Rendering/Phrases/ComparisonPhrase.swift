import OGPJoining

/// What a report says of the comparison with an earlier version.
enum ComparisonPhrase {
    /// The sentences; what was left out as cosmetic stands among them.
    static func passage(_ comparison: ComparisonSummary) -> Passage {
        let day = comparison.day.day.map { ", which speaks up to \($0)" } ?? ""
        let items = CountedNoun("item")
        var text: Passage = """
            Compared with \(data: comparison.file)\(words: day): \(words: items.counted(comparison.matchedByID)) matched by id or \
            number, \(comparison.matchedByTitle) by title\(words: comparison.matchedByTitle > 0 ? " (please confirm)" : ""), \
            \(comparison.added) added, \(comparison.dropped) dropped.
            """
        let deadlines = CountedNoun("deadline")
        if comparison.later > 0 {
            text +=
                " \(words: deadlines.counted(comparison.later)) moved later, by \(words: CountedNoun.day.counted(comparison.laterDays)) in all."
        }
        if comparison.earlier > 0 {
            text +=
                " \(words: deadlines.counted(comparison.earlier)) moved earlier, by \(words: CountedNoun.day.counted(comparison.earlierDays)) in all."
        }
        if comparison.cosmeticChanges > 0 {
            let texts = CountedNoun("text").counted(comparison.cosmeticChanges)
            text += " \(words: texts) changed in white space, case or quotes only; that is no gap."
        }
        return text
    }
}
