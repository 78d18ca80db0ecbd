/// Work that is due again and again, with the day the series ends where the words name one.
public struct Recurrence: Sendable, Hashable, CustomStringConvertible {
    /// How often it is due.
    public let frequency: RecurrenceFrequency

    /// The last day of the series, or nothing where no end is named.
    public let until: CivilDate?

    /// Makes a recurrence.
    ///
    /// - Parameters:
    ///   - frequency: How often it is due.
    ///   - until: The last day of the series, if the words name one.
    public init(_ frequency: RecurrenceFrequency, until: CivilDate? = nil) {
        self.frequency = frequency
        self.until = until
    }

    /// The frequency and the end, as in `twice a year until 2029-12-31`.
    public var description: String {
        guard let until else { return frequency.rawValue }
        return "\(frequency.rawValue) until \(until)"
    }
}
