extension UninterpretedReason {
    /// The reason as a clause that follows a colon.
    public var words: String {
        switch self {
        case .noDate: "no date is found in the words"
        case .impossibleDay: "the calendar has no such day"
        case .implausibleYear(nil): "the year lies outside the years that plans speak of"
        case .implausibleYear(let year?):
            "the year lies outside the years that plans speak of; a spreadsheet shows the bare year \(year) so"
        case .twoDigitYear: "the year has two digits only"
        case .implausibleNumber: "the number is neither a year nor a spreadsheet's day number"
        case .ambiguousNumbers: "the numbers have more than one meaning"
        case .noYear: "no year is named"
        case .backwards: "the period ends before it begins"
        case .unknownWords: "some of its words are not known and may change its meaning"
        }
    }
}
