import OGPCatalogues
import OGPModel

extension DatePeriod {
    /// The days the period means, or nothing where the calendar has no such day or the year is missing.
    ///
    /// - Parameters:
    ///   - context: Hemisphere and fiscal year.
    ///   - order: The order to read an ambiguous day in.
    /// - Returns: The days, narrowed by position ("early", "end of") and by "before".
    func bounds(in context: DateContext, order: DateOrder) -> DateBounds? {
        guard var bounds = wholeBounds(in: context, order: order) else { return nil }
        if let position {
            bounds = bounds.part(position, isLimit: role == .by || role == .before || role == .until)
        }
        if role == .before, position != .end { bounds = bounds.before() }
        return bounds
    }

    private func wholeBounds(in context: DateContext, order: DateOrder) -> DateBounds? {
        switch shape {
        case .fixed(let interval): return DateBounds(interval, interval.isSingleDay ? .day : .span, isExact: true)
        case .ambiguous(let dayFirst, let monthFirst):
            return DateBounds(CivilInterval(order == .dayFirst ? dayFirst : monthFirst), .day)
        default: break
        }
        guard let years else { return nil }
        switch shape {
        case .days(let month, let first, let last):
            guard let start = CivilDate(year: years.range.lowerBound, month: month, day: first),
                let end = CivilDate(year: years.range.lowerBound, month: month, day: last), start <= end
            else { return nil }
            return DateBounds(CivilInterval(start, end), first == last ? .day : .span)
        case .month(let month, _):
            return DateBounds(year: years.range.lowerBound, month: month, count: 1, .month)
        case .part(let part, let count): return years.bounds(ofPart: part, of: count, in: context)
        case .season(let season): return season.bounds(in: years.range, hemisphere: context.hemisphere)
        default: return years.bounds(in: context)
        }
    }
}

extension DateSeason {
    /// The days a season of a year may mean.
    ///
    /// In the north spring is March to May, summer June to August, autumn September to November, winter December to
    /// February; in the south each is six months later. A season that runs over the end of the year is named after either
    /// year ("winter 2025" is December 2024 to February 2025 or December 2025 to February 2026), so it takes in both,
    /// from the first day of the earlier to the last day of the later one. With two years ("winter 2024-25") it is one
    /// season. Where the hemisphere is not known, spring and autumn are any day of the year, and summer and winter any
    /// day from the December before to the February after.
    func bounds(in years: ClosedRange<Int>, hemisphere: Hemisphere) -> DateBounds? {
        let year = years.lowerBound
        let extra = (years.count - 1) * 12
        guard let first = firstMonth(hemisphere) else {
            if self == .spring || self == .autumn {
                return DateBounds(year: year, month: 1, count: 12 + extra, .season, isExact: false)
            }
            if years.count == 2 { return DateBounds(year: year, month: 6, count: 15, .season, isExact: false) }
            return DateBounds(year: year - 1, month: 12, count: 15 + extra, .season, isExact: false)
        }
        if first < 12 {
            return DateBounds(year: year, month: first, count: 3 + extra, .season, isExact: extra == 0)
        }
        if years.count == 2 { return DateBounds(year: year, month: 12, count: 3, .season) }
        return DateBounds(year: year - 1, month: 12, count: 15 + extra, .season, isExact: false)
    }

    private func firstMonth(_ hemisphere: Hemisphere) -> Int? {
        switch (self, hemisphere) {
        case (_, .unknown): nil
        case (.spring, .northern), (.autumn, .southern): 3
        case (.summer, .northern), (.winter, .southern): 6
        case (.autumn, .northern), (.spring, .southern): 9
        case (.winter, .northern), (.summer, .southern): 12
        }
    }
}
