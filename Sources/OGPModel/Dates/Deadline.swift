/// A date as a plan states it: the words, and the days they may mean.
///
/// The day that is meant lies between `earliest` and `latest`, both included. Where only `earliest` is known the date has
/// no end ("From 2015"); where neither is known, `precision` and `basis` say why. Start dates take the same form.
public struct Deadline: Sendable, Hashable {
    /// The source's words, verbatim.
    public let text: String

    /// The first day the words may mean.
    public let earliest: CivilDate?

    /// The last day the words may mean; never before `earliest`.
    public let latest: CivilDate?

    /// How exactly the words name the day.
    public let precision: DeadlinePrecision

    /// How the reading was settled.
    public let basis: DateBasis

    /// Whether a year of two digits was read as 20xx by convention.
    public let assumesCentury: Bool

    /// How often the work is due again, if it repeats.
    public let recurrence: Recurrence?

    /// Makes a deadline from its parts.
    ///
    /// - Parameters:
    ///   - text: The source's words, verbatim.
    ///   - earliest: The first day the words may mean.
    ///   - latest: The last day the words may mean; must not lie before `earliest`.
    ///   - precision: How exactly the words name the day.
    ///   - recurrence: How often the work is due again.
    ///   - basis: How the reading was settled.
    ///   - assumesCentury: Whether a year of two digits was read as 20xx.
    public init(
        text: String, earliest: CivilDate?, latest: CivilDate?, precision: DeadlinePrecision,
        recurrence: Recurrence? = nil, basis: DateBasis, assumesCentury: Bool = false
    ) {
        if let earliest, let latest {
            precondition(earliest <= latest, "A deadline's first day must not lie after its last day.")
        }
        self.text = text
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.basis = basis
        self.assumesCentury = assumesCentury
        self.recurrence = recurrence
    }

    /// Makes a deadline that names one calendar day.
    ///
    /// - Parameters:
    ///   - text: The source's words, verbatim.
    ///   - day: The day.
    ///   - basis: How the reading was settled.
    ///   - assumesCentury: Whether a year of two digits was read as 20xx.
    public init(text: String, day: CivilDate, basis: DateBasis, assumesCentury: Bool = false) {
        self.init(
            text: text, earliest: day, latest: day, precision: .day, basis: basis, assumesCentury: assumesCentury)
    }

    /// Makes a deadline of which only the words are known.
    ///
    /// - Parameters:
    ///   - text: The source's words, verbatim.
    ///   - basis: Why no day is known: `ambiguous`, `uninterpreted` or `none`.
    public init(unknown text: String, basis: DateBasis) {
        self.init(text: text, earliest: nil, latest: nil, precision: .unknown, basis: basis)
    }

    /// Whether the plan states no date ("Not Specified"), as opposed to one that is not understood.
    public var isNotStated: Bool { precision == .unknown && basis == .none }
}
