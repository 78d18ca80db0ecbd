import OGPCatalogues
import OGPModel

/// The day in the stamp of a report, such as `2013-05-13 17:55:56`.
enum DigitalStrategyDay {
    /// The day; `nil` where the stamp holds none.
    static func day(_ stamp: String, words: DateWords) -> CivilDate? {
        let date = String(stamp.prefix { $0 != " " && $0 != "T" && !$0.isNewline })
        if let day = CivilDate(iso: date) { return day }
        let deadline = DateTextReader(words: words).read(date).resolved(order: nil, basis: .ambiguous)
        return deadline.precision == .day ? deadline.earliest : nil
    }
}
