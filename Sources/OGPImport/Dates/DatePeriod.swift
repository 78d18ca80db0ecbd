import OGPCatalogues
import OGPModel

/// One date or period that a text names, before its days are worked out.
struct DatePeriod {
    /// What is named.
    enum Shape: Hashable {
        /// Days of a month; both the same for one day.
        case days(month: Int, first: Int, last: Int)
        /// A month; a short name alone may be another word.
        case month(Int, isShort: Bool)
        /// A part of the year, counted from 1; 0 for the last.
        case part(Int, of: Int)
        /// A season.
        case season(DateSeason)
        /// Nothing but the years.
        case wholeYears
        /// Days that need no year.
        case fixed(CivilInterval)
        /// A day in either order.
        case ambiguous(dayFirst: CivilDate, monthFirst: CivilDate)
    }

    /// How the period hangs together with the one before.
    enum Link {
        /// Other words stand between.
        case loose
        /// "and", a comma, a slash.
        case list
        /// "to", a dash.
        case range
    }

    /// What stands directly before the period.
    enum Introduction {
        case start
        case mark
        case role
        case unknownWord
    }

    let shape: Shape
    var years: DateYears?
    var position: DatePosition?
    var role: DateConnector?
    var link = Link.loose
    var introduction = Introduction.start
    var assumesCentury = false

    init(_ shape: Shape, years: DateYears? = nil, assumesCentury: Bool = false) {
        self.shape = shape
        self.years = years
        self.assumesCentury = assumesCentury || years?.assumesCentury == true
    }

    /// Whether a year is still missing.
    var isYearless: Bool {
        switch shape {
        case .fixed, .ambiguous: false
        default: years == nil
        }
    }

    /// Whether nothing but a year or several are named, without a word that makes them a date.
    var isBareYear: Bool {
        guard case .wholeYears = shape, let years else { return false }
        return !years.isFiscal && position == nil && role == nil
    }
}
