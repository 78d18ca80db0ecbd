public import OGPModel

extension OGPGeneration {
    /// The order of day and month that the export is known to use where nothing in a plan settles it.
    ///
    /// The Explorer live export of 2016 is day-first, its test copy month-first. The dataset of 2024 mixes both and has no
    /// convention.
    public var dateConvention: DateOrder? {
        switch self {
        case .explorer2016: .dayFirst
        case .explorerTest: .monthFirst
        case .combined2015, .dataset2024, .other: nil
        }
    }

    /// Whether dates may stand as spreadsheet day numbers.
    var hasSerialDates: Bool { self == .dataset2024 || self == .other }
}
