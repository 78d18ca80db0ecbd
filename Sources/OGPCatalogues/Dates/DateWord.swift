package import OGPModel

/// What a word or phrase of a date means.
package enum DateWord: Sendable, Hashable {
    /// A month, 1 to 12; a short form is taken for a month only beside a day or a year.
    case month(Int, isShort: Bool)
    /// A season.
    case season(DateSeason)
    /// A part of the year, named by how many of them make a year: 4 for a quarter. A short form is a letter such as `Q`.
    case yearPart(count: Int, isShort: Bool)
    /// An ordinal number: "first", "IV".
    case ordinal(Int)
    /// "Last".
    case lastOrdinal
    /// A part of a period.
    case position(DatePosition)
    /// A word that says how a date is meant.
    case connector(DateConnector)
    /// "Fiscal year": the year that follows need not be a calendar year.
    case fiscalYear
    /// "School year": it need not be a calendar year either, and does not begin with the fiscal year.
    case otherYear
    /// "Reporting year": the year that follows is a subject, no deadline.
    case subjectYear
    /// Work that repeats or goes on; an adjective may belong to a neighbouring word instead ("annual report").
    case recurrence(RecurrenceFrequency, isAdjective: Bool)
    /// Work that has begun and is not finished: "underway".
    case underway
    /// The plan is silent: "not specified".
    case notStated
    /// A word without weight: "the", "of".
    case ignorable
    /// A word that makes a date beside it mean something else: "after", "months".
    case changesMeaning
}
