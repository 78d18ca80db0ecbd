public import OGPModel

/// How old data are: the time from the day up to which they speak to the day a question is asked for.
public struct DataAge: Sendable, Hashable {
    /// The day up to which the data speak.
    public let dataDay: CivilDate
    /// The day the question is asked for.
    public let asOf: CivilDate

    /// The age of data on a day.
    public init(of dataDay: CivilDate, on asOf: CivilDate) {
        self.dataDay = dataDay
        self.asOf = asOf
    }

    /// The age in days; negative where the data speak of later days.
    public var days: Int { asOf.dayNumber - dataDay.dayNumber }

    /// The age in words, such as "18 months before the as-of day": days up to three months, whole months below two
    /// years, then whole years.
    public var words: String {
        if days == 0 { return "the as-of day itself" }
        return "\(span) \(days > 0 ? "before" : "after") the as-of day"
    }

    private var span: String {
        let months = fullMonths
        if abs(days) < 92 { return CountedNoun.day.counted(abs(days)) }
        if months < 24 { return CountedNoun("month").counted(months) }
        return CountedNoun("year").counted(months / 12)
    }

    private var fullMonths: Int {
        let (first, last) = dataDay < asOf ? (dataDay, asOf) : (asOf, dataDay)
        return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
    }
}
