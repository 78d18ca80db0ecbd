/// Why the words of a date are not understood.
public enum UninterpretedReason: Sendable, Hashable {
    /// No date is found in the words.
    case noDate
    /// The calendar has no such day: 29 February of a common year, 31 April.
    case impossibleDay
    /// The year lies outside the years plans speak of. A spreadsheet shows a bare year that was typed into a date cell as
    /// a day of 1905; the year that was probably typed is given then, for a person to confirm.
    case implausibleYear(probablyTyped: Int?)
    /// A year of two digits, which only some exports may be trusted with.
    case twoDigitYear
    /// A number that is neither a year nor a spreadsheet's day number.
    case implausibleNumber
    /// The numbers have more than one meaning, such as `12/13`: a month of a year, or two years.
    case ambiguousNumbers
    /// A month, season or quarter without a year.
    case noYear
    /// A period that ends before it begins.
    case backwards
    /// A date beside words that may change its meaning.
    case unknownWords
}
