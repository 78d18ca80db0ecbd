/// The order in which a date written in numbers names its parts.
public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    /// Day, month, year: `31/12/2014`.
    case dayFirst = "dmy"
    /// Month, day, year: `12/31/2014`.
    case monthFirst = "mdy"
    /// Year, month, day: `2014/12/31`.
    case yearFirst = "ymd"
}
