/// A date in the data that the data cannot be older than: the earliest day it can mean, and where it stands.
public struct NewestDate: Sendable, Hashable, Comparable {
    /// The earliest day the date can mean.
    public var day: CivilDate
    /// What it is, in words.
    public var evidence: String

    /// A date with its evidence.
    public init(day: CivilDate, evidence: String) {
        self.day = day
        self.evidence = evidence
    }

    /// Orders by day, then by words, so that the newest is the same in any order of reading.
    public static func < (left: NewestDate, right: NewestDate) -> Bool {
        left.day == right.day ? left.evidence < right.evidence : left.day < right.day
    }
}
