/// How many cells prove each order of day and month; counts of several cells, files or machines add up.
///
/// One value per plan: where all proving cells of a plan agree, their order settles the plan's ambiguous cells.
public struct DateOrderEvidence: Sendable, Hashable {
    /// Cells that can only be read day first, such as `31/12/2014`.
    public var dayFirst: Int

    /// Cells that can only be read month first, such as `12/31/2014`.
    public var monthFirst: Int

    /// Makes a count.
    ///
    /// - Parameters:
    ///   - dayFirst: Cells that can only be read day first.
    ///   - monthFirst: Cells that can only be read month first.
    public init(dayFirst: Int = 0, monthFirst: Int = 0) {
        self.dayFirst = dayFirst
        self.monthFirst = monthFirst
    }

    /// The order if all proving cells agree; nothing if no cell proves one or cells disagree.
    public var settledOrder: DateOrder? {
        switch (dayFirst > 0, monthFirst > 0) {
        case (true, false): .dayFirst
        case (false, true): .monthFirst
        default: nil
        }
    }

    /// Whether some cells prove one order and some the other.
    public var isMixed: Bool { dayFirst > 0 && monthFirst > 0 }

    /// The counts of both together.
    public static func + (left: DateOrderEvidence, right: DateOrderEvidence) -> DateOrderEvidence {
        DateOrderEvidence(dayFirst: left.dayFirst + right.dayFirst, monthFirst: left.monthFirst + right.monthFirst)
    }

    /// Adds the counts of another.
    public static func += (left: inout DateOrderEvidence, right: DateOrderEvidence) {
        left = left + right
    }
}
