import OGPModel

extension DateContext {
    /// Dates of a small table that a person filled in, often in a spreadsheet: day numbers and years of two digits are read, and
    /// told by ``OGPModel/Deadline/assumption``.
    static func filledIn(_ pinned: DateOrder?) -> DateContext {
        DateContext(pinnedOrder: pinned, readsTwoDigitYears: true, readsSerials: true)
    }
}

extension Deadline {
    /// What was assumed to read a date of such a table, as a clause; `nil` where nothing was.
    var assumption: String? {
        guard let earliest else { return nil }
        if basis == .serial { return "\"\(text)\" is read as a spreadsheet's day number, \(earliest)" }
        return assumesCentury ? "\"\(text)\" has a year of two digits and is read as \(earliest)" : nil
    }
}
