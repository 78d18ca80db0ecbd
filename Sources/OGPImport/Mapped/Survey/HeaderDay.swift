import OGPCatalogues
import OGPModel

/// The day that a header names, in tables with one column for every reporting date.
struct HeaderDay: Sendable, Hashable {
    /// What the words of the date mean.
    enum Meaning: Sendable, Hashable {
        /// One day; the last one of a month or quarter.
        case day(CivilDate)
        /// The header leaves the order of day and month open.
        case ambiguous(dayFirst: CivilDate, monthFirst: CivilDate)
    }

    /// What the date means.
    var meaning: Meaning
    /// The words of the date.
    let words: String
    /// The other words of the header.
    let rest: String
    /// Whether only a year is named.
    let isYear: Bool
    /// Whether the day was settled by the days of the other headers.
    var isSettledByOrder = false

    /// The day, where it is settled.
    var day: CivilDate? {
        if case .day(let day) = meaning { return day }
        return nil
    }

    /// Looks for a date in a header; `nil` where there is none.
    init?(_ header: String, reader: DateTextReader, dateOrder: DateOrder?) {
        let words = header.replacing("_", with: " ").split { $0.isWhitespace || "()[]:".contains($0) }.map(String.init)
        guard words.count <= 8 else { return nil }
        for length in stride(from: words.count, through: 1, by: -1) {
            for start in 0...(words.count - length) {
                let date = words[start..<(start + length)].joined(separator: " ")
                guard let (meaning, isYear) = Self.meaning(of: date, reader, dateOrder) else { continue }
                self.meaning = meaning
                self.isYear = isYear
                self.words = date
                rest = (words[..<start] + words[(start + length)...]).joined(separator: " ")
                return
            }
        }
        return nil
    }

    private static func meaning(
        of text: String, _ reader: DateTextReader, _ dateOrder: DateOrder?
    ) -> (Meaning, isYear: Bool)? {
        guard hasYear(text) else { return nil }
        switch reader.read(text, in: DateContext(pinnedOrder: dateOrder)).meaning {
        case .settled(let deadline):
            guard let latest = deadline.latest, deadline.earliest != nil, deadline.recurrence == nil else { return nil }
            switch deadline.precision {
            case .day, .month, .quarter, .half: return (.day(latest), false)
            case .year: return (.day(latest), true)
            default: return nil
            }
        case .ambiguous(_, let dayFirst, let monthFirst, _):
            return (.ambiguous(dayFirst: dayFirst.latest, monthFirst: monthFirst.latest), false)
        default: return nil
        }
    }

    /// Whether four digits stand together.
    private static func hasYear(_ text: String) -> Bool {
        text.split { !$0.isNumber }.contains { $0.count == 4 }
    }

    /// Settles the ambiguous ones of a row of reporting dates, which rise from left to right, where only one reading fits
    /// between its neighbours. Nothing is settled where the proven ones do not rise.
    static func settle(_ days: inout [HeaderDay]) {
        let proven = days.compactMap(\.day)
        guard zip(proven, proven.dropFirst()).allSatisfy({ $0 < $1 }) else { return }
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            for index in days.indices {
                guard case .ambiguous(let dayFirst, let monthFirst) = days[index].meaning else { continue }
                let before = days[..<index].compactMap(\.day).last
                let after = days[(index + 1)...].compactMap(\.day).first
                let fitting = [dayFirst, monthFirst].filter { day in
                    before.map { $0 < day } ?? true && after.map { day < $0 } ?? true
                }
                guard fitting.count == 1 else { continue }
                days[index].meaning = .day(fitting[0])
                days[index].isSettledByOrder = true
                hasChanged = true
            }
        }
    }
}
