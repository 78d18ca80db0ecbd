public import OGPJoining

/// What the comparison with an earlier version of a plan held beside each other.
public struct ComparisonSummary: Sendable, Hashable {
    /// The earlier version's file.
    public let file: String
    /// The day up to which it speaks.
    public let day: DataDay
    /// Commitments and milestones matched by id or number.
    public private(set) var matchedByID = 0
    /// Those matched by the likeness of titles, which a person should confirm.
    public private(set) var matchedByTitle = 0
    /// Those that only the earlier version has.
    public private(set) var dropped = 0
    /// Those that only the later version has.
    public private(set) var added = 0
    /// Texts that differ in nothing but white space, case and the shape of quotes.
    public private(set) var cosmeticChanges = 0
    /// Deadlines that moved to a later day.
    public private(set) var later = 0
    /// By how many days, added up.
    public private(set) var laterDays = 0
    /// Deadlines that moved to an earlier day.
    public private(set) var earlier = 0
    /// By how many days, added up.
    public private(set) var earlierDays = 0

    /// Sums up a comparison.
    public init(_ comparison: PlanComparison, file: String, day: DataDay) {
        self.file = file
        self.day = day
        for change in comparison.changes { count(change) }
    }

    private mutating func count(_ change: ItemChange) {
        switch change.match {
        case .id: matchedByID += 1
        case .title: matchedByTitle += 1
        case .none:
            if change.after == nil { dropped += 1 } else { added += 1 }
        }
        cosmeticChanges += change.cosmeticChanges
        guard let days = change.daysMoved else { return }
        if days > 0 {
            later += 1
            laterDays += days
        } else if days < 0 {
            earlier += 1
            earlierDays -= days
        }
    }
}
