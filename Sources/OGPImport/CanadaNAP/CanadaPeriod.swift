import OGPModel

/// A reporting period, named by its last month: `2022-03`.
struct CanadaPeriod: Hashable, Comparable, CustomStringConvertible {
    /// The last day of the period's last month.
    let lastDay: CivilDate

    /// Reads `YYYY-MM`; `nil` for anything else.
    init?(_ text: String) {
        guard text.utf8.count == 7, let first = CivilDate(iso: text + "-01") else { return nil }
        lastDay = first.lastOfMonth
    }

    /// The period as the tracker writes it.
    var description: String { String(lastDay.description.prefix(7)) }

    /// Orders by time.
    static func < (left: CanadaPeriod, right: CanadaPeriod) -> Bool { left.lastDay < right.lastDay }
}
