import OGPModel

/// The year or years a period belongs to.
struct DateYears: Hashable {
    /// The years, as numbered in the text.
    var range: ClosedRange<Int>

    /// Whether the last year is written without its century, as in `2026-27`.
    var isShort = false

    /// Whether the text calls it a fiscal year.
    var isFiscal = false

    /// Whether it is a year of schools or parliaments, which does not begin with the fiscal year.
    var isOther = false

    /// Whether 20xx was assumed.
    var assumesCentury = false

    /// Whether it names two years of which one follows the other.
    var isConsecutive: Bool { range.count == 2 }

    /// The days of the years.
    ///
    /// Two years in the form `2026-27` are a fiscal year where its first month is known, else every day of both years. A
    /// fiscal year named by one number may be named after its first or its last calendar year, so it takes in both.
    func bounds(in context: DateContext) -> DateBounds? {
        let first = range.lowerBound
        let isTwelveMonths = isConsecutive && (isFiscal || isShort)
        let start = isOther ? nil : context.fiscalYearStart
        if let start, start > 1, isTwelveMonths {
            return DateBounds(year: first, month: start, count: 12, .year)
        }
        guard isFiscal else {
            let isSingle = range.count == 1
            return DateBounds(
                year: first, month: 1, count: range.count * 12, isSingle ? .year : .span, isExact: !isShort)
        }
        if isTwelveMonths { return DateBounds(year: first, month: 1, count: 24, .span, isExact: false) }
        switch start {
        case 1: return DateBounds(year: first, month: 1, count: range.count * 12, range.count == 1 ? .year : .span)
        case let start?:
            return DateBounds(year: first - 1, month: start, count: range.count * 12 + 12, .span, isExact: false)
        case nil: return DateBounds(year: first - 1, month: 2, count: range.count * 12 + 22, .span, isExact: false)
        }
    }

    /// The days of a part of the years, counted from 1.
    func bounds(ofPart part: Int, of count: Int, in context: DateContext) -> DateBounds? {
        let precision: DeadlinePrecision = count == 4 ? .quarter : count == 2 ? .half : .span
        let months = 12 / count
        let offset = (part == 0 ? count - 1 : part - 1) * months
        if !isFiscal, range.count == 1 {
            return DateBounds(year: range.lowerBound, month: 1 + offset, count: months, precision)
        }
        guard let whole = bounds(in: context), whole.isExact, whole.precision == .year else {
            return bounds(in: context)
        }
        let start = whole.interval.earliest
        return DateBounds(year: start.year, month: start.month + offset, count: months, precision)
    }
}
