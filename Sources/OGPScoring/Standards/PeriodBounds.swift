import OGPCatalogues
import OGPModel

/// The days between which evidence of a requirement counts, as far as the plan's days are known.
struct PeriodBounds {
    /// Where an item lies.
    enum Place {
        /// In the period.
        case inside
        /// Before or after it.
        case outside
        /// The days that would tell are not stated.
        case unclear
    }

    let period: EvidencePeriod?
    /// The first day; `nil` where the day of the plan that it rests on is not stated.
    let first: CivilDate?
    /// What is not older than this day lies in the period even where its first day is not stated.
    private let safe: CivilDate?
    /// The last day; `nil` while there is none.
    let last: CivilDate?

    init(_ period: EvidencePeriod?, of life: PlanLife) {
        self.period = period
        let before = -(period?.monthsBefore ?? 0)
        first = period.flatMap { life.day($0.from)?.adding(months: before) }
        let latest = period?.from == .developmentStart ? life.latestDevelopmentStart : nil
        safe = latest?.adding(months: before)
        last = period?.until.flatMap { life.day($0)?.adding(months: period?.monthsAfter ?? 0) }
    }

    /// Where an item lies that lasts from one day to another, or is of one day.
    func place(_ row: EvidenceRow) -> Place {
        guard period != nil else { return .inside }
        guard let begins = row.date.day else { return .unclear }
        if let last, begins > last { return .outside }
        let ends = row.until.day
        if let first {
            if begins >= first { return .inside }
            guard let ends else { return row.kind == .inputPeriod ? .unclear : .outside }
            return ends < first ? .outside : .inside
        }
        return safe.map { (ends ?? begins) >= $0 } ?? false ? .inside : .unclear
    }

    /// The period in words, such as "from 2024-01-01 to 2024-08-01".
    var words: String {
        let from = first.map { "from \($0) " } ?? ""
        return from + (last.map { "to \($0)" } ?? "on")
    }
}
