public import OGPModel

extension DateReading {
    /// A cell that names one day, as `yyyy-MM-dd`.
    public static func day(_ iso: String) -> DateReading {
        DateReading(.settled(Deadline(text: iso, day: .day(iso), basis: .cell)))
    }

    /// A cell such as `03/04/2015`, which can be read day first or month first.
    public static func ambiguous(_ text: String = "03/04/2015") -> DateReading {
        DateReading(
            .ambiguous(
                text: text, dayFirst: CivilInterval(.day("2015-04-03")), monthFirst: CivilInterval(.day("2015-03-04")),
                assumesCentury: false))
    }

    /// A cell such as `31/12/2014`, which can only be read day first.
    public static let dayFirst = DateReading(
        .settled(Deadline(text: "31/12/2014", day: .day("2014-12-31"), basis: .cell)),
        evidence: DateOrderEvidence(dayFirst: 1))

    /// A cell such as `12/31/2014`, which can only be read month first.
    public static let monthFirst = DateReading(
        .settled(Deadline(text: "12/31/2014", day: .day("2014-12-31"), basis: .cell)),
        evidence: DateOrderEvidence(monthFirst: 1))

    /// A cell that states nothing.
    public static let silent = DateReading(.notStated(text: ""))
}
