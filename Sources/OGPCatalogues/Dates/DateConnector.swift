/// A word that says how a date is meant, or how it hangs together with the next one.
package enum DateConnector: String, Sendable, Hashable, CaseIterable {
    /// Not later than the date: "by", "no later than".
    case by
    /// Earlier than the date: "before".
    case before
    /// Up to and including the date: "until".
    case until
    /// Beginning with the date: "from", "starting", "since".
    case from
    /// Within the date: "in", "during", "between".
    case within
    /// From the date before to the date after: "to".
    case to
    /// Beside the date before: "and".
    case and
    /// From the date before without end: "thereafter", "onwards".
    case then
}
