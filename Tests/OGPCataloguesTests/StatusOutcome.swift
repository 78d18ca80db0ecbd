import OGPCatalogues
import OGPModel

/// What a reading comes to, in one word for tables of tests: a status, a kind of missing, `nothingNew`, `notComplete`, or `open`.
enum StatusOutcome {
    static func of(_ reading: StatusReading) -> String {
        if reading.isNothingNew { return "nothingNew" }
        if reading.rulesOutComplete { return "notComplete" }
        return reading.status.value?.rawValue ?? reading.status.missing.map {
            $0 == .unrecognised ? "open" : $0.rawValue
        } ?? ""
    }
}
