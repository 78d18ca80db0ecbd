import FoundationEssentials
import OGPModel

/// The only place that reads the clock.
enum Today {
    /// Today's date in Coordinated Universal Time.
    static var date: CivilDate {
        let days = Int((Date().timeIntervalSince1970 / 86_400).rounded(.down))
        guard let date = CivilDate(dayNumber: days) else { preconditionFailure("The clock shows no real day.") }
        return date
    }
}
