/// The half of the globe a member lies in, which decides the months of a season.
public enum Hemisphere: String, Sendable, Hashable, CaseIterable {
    /// Spring is March to May, summer June to August, autumn September to November, winter December to February.
    case northern
    /// Six months later than in the north.
    case southern
    /// Not known, or on both sides of the equator.
    case unknown
}
