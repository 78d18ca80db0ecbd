import OGPCatalogues
import OGPModel

/// All that a text says about its date, collected from left to right.
struct DatePhrase {
    /// The periods named, in order.
    var periods: [DatePeriod] = []

    /// How often work is due again; `repeatedly` where the text names several frequencies.
    var frequency: RecurrenceFrequency?

    /// How many periods came before the frequency or the words for work that goes on.
    var periodsBeforeRecurrence = 0

    /// Whether the text says that work is underway.
    var isUnderway = false

    /// Whether the text says that the last date is a beginning: "thereafter", "onwards".
    var goesOn = false

    /// Whether the text says that no date is stated.
    var isNotStated = false

    /// Whether a word or number stands in the text that may change the meaning of a date beside it.
    var isBlocked = false

    /// Whether a number stands in the text that belongs to no date.
    var hasLooseNumber = false

    /// Whether words stand in the text that the table does not know.
    var hasUnknownWords = false

    /// Whether an adjective such as "annual" stands in the text, which may belong to an unknown word.
    var adjective: RecurrenceFrequency?

    /// How many periods came before the adjective.
    var periodsBeforeAdjective = 0

    /// Whether any word stands in the text.
    var hasWords = false

    /// Cells prove at most one of each order.
    var evidence = DateOrderEvidence()

    /// The first thing that cannot be read.
    var failure: UninterpretedReason?

    /// Adds a frequency.
    mutating func add(_ other: RecurrenceFrequency) {
        if frequency == nil { periodsBeforeRecurrence = periods.count }
        frequency = other.together(with: frequency)
    }

    /// Adds the order that a date proves.
    mutating func add(proof order: DateOrder?) {
        switch order {
        case .dayFirst: evidence.dayFirst = 1
        case .monthFirst: evidence.monthFirst = 1
        case .yearFirst, nil: break
        }
    }
}

extension RecurrenceFrequency {
    /// One frequency for two that stand in one text: the more telling of both, or `repeatedly` where they differ.
    func together(with other: RecurrenceFrequency?) -> RecurrenceFrequency {
        guard let other, other != self else { return self }
        if other == .ongoing { return self }
        return self == .ongoing ? other : .repeatedly
    }
}
