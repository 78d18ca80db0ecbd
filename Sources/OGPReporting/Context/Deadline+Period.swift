import OGPModel

extension Deadline {
    /// The year or the month that the words name, such as `2019` or `2019-07`; `nil` where they name neither.
    var period: String? {
        guard let earliest, let latest, earliest.day == 1, earliest.year == latest.year else { return nil }
        switch precision {
        case .year where earliest.month == 1: return "\(earliest.year)"
        case .month: return String(earliest.description.prefix(7))
        default: return nil
        }
    }
}
