extension DateReading {
    /// What a cell means.
    ///
    /// The missing-value codes `NR`, `ND` and `NA` are no dates: whoever reads the cell tells them apart before.
    public enum Meaning: Sendable, Hashable {
        /// The cell leaves one reading.
        case settled(Deadline)
        /// The numbers may be read day first or month first; the last value says whether 20xx was assumed.
        case ambiguous(text: String, dayFirst: CivilInterval, monthFirst: CivilInterval, assumesCentury: Bool)
        /// The plan is silent: "Not Specified", "Unclear", or nothing at all.
        case notStated(text: String)
        /// The words are not understood, with the reason.
        case uninterpreted(text: String, reason: UninterpretedReason)
    }
}
