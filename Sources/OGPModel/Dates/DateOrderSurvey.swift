/// What the cells of one column, or of all date columns of a plan, show about the order of day and month in their numbers.
///
/// Survey readings that were made without a pinned order: a pinned one settles the cells that are counted here as fitting both.
/// Surveys of several columns, files or machines add up.
public struct DateOrderSurvey: Sendable, Hashable {
    /// How many cells prove each order.
    public private(set) var evidence: DateOrderEvidence
    /// How many cells are real days in either order, and different ones.
    public private(set) var ambiguous: Int
    /// How many cells are read without the order mattering: months in words, years, ISO days, the same day in either order.
    public private(set) var indifferent: Int
    /// How many cells state no date or are not understood.
    public private(set) var undated: Int

    /// Counts readings.
    ///
    /// - Parameter readings: The readings of the cells, in any order.
    public init(_ readings: some Sequence<DateReading> = []) {
        evidence = DateOrderEvidence()
        ambiguous = 0
        indifferent = 0
        undated = 0
        for reading in readings { add(reading) }
    }

    /// Counts one more reading.
    public mutating func add(_ reading: DateReading) {
        evidence += reading.evidence
        switch reading.meaning {
        case .ambiguous: ambiguous += 1
        case .settled: if reading.evidence == DateOrderEvidence() { indifferent += 1 }
        case .notStated, .uninterpreted: undated += 1
        }
    }

    /// The order if all proving cells agree; nothing if no cell proves one or cells disagree.
    public var settledOrder: DateOrder? { evidence.settledOrder }

    /// Whether a person has to be asked: cells fit both orders, and the others do not settle which it is.
    public var isOpen: Bool { ambiguous > 0 && settledOrder == nil }

    /// The counts as a clause: "131 fit only day/month/year, 11 fit both"; empty where no cell has anything to do with an order.
    public var words: String {
        var parts: [String] = []
        if evidence.dayFirst > 0 { parts.append("\(evidence.dayFirst) fit only day/month/year") }
        if evidence.monthFirst > 0 { parts.append("\(evidence.monthFirst) fit only month/day/year") }
        if ambiguous > 0 { parts.append("\(ambiguous) fit both") }
        return parts.joined(separator: ", ")
    }

    /// The counts of both together.
    public static func + (left: DateOrderSurvey, right: DateOrderSurvey) -> DateOrderSurvey {
        var sum = left
        sum.evidence += right.evidence
        sum.ambiguous += right.ambiguous
        sum.indifferent += right.indifferent
        sum.undated += right.undated
        return sum
    }

    /// Adds the counts of another.
    public static func += (left: inout DateOrderSurvey, right: DateOrderSurvey) { left = left + right }
}
