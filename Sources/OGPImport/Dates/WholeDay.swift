import OGPModel

/// The one day that the text of a date means, or why it means none.
enum WholeDay: Equatable {
    /// The day, with what was assumed to read it.
    case day(CivilDate, assumption: String?)
    /// Why there is none, as a sentence.
    case missing(String)
}

extension DateTextReader {
    /// Reads a text that has to mean one day. One that can be read in two ways means none.
    func wholeDay(_ text: String, pinned: DateOrder?) -> WholeDay {
        if text.isEmpty { return .missing("The row has no date.") }
        let reading = read(text, in: .filledIn(pinned))
        if case .settled(let deadline) = reading.meaning, let day = deadline.earliest, day == deadline.latest {
            return .day(day, assumption: deadline.assumption)
        }
        let why = if case .ambiguous = reading.meaning { "can be read day first or month first" } else { "is no day" }
        return .missing("The date \"\(text)\" \(why).")
    }
}
