/// The numbers that rules on milestones ask by, as the caller sets them.
public struct GapParameters: Sendable, Hashable {
    /// What is due within so many days is due soon.
    public var dueWithin = 30
    /// Nothing said for more than so many days is silence.
    public var silentAfter = 180

    /// What either number may be.
    public static let range = 1...3_650

    /// The numbers that are used unless others are given: a month, and half a year.
    public init() {}
}
