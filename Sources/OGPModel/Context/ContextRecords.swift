/// What files of context say beside the plans: recorded problems, pledges, campaigns. Records of several files add up.
public struct ContextRecords: Sendable, Hashable {
    /// Shutdowns.
    public var shutdowns: [ShutdownRecord] = []
    /// Indicators.
    public var indicators: [DatedIndicator] = []
    /// Pledges.
    public var pledges: [Pledge] = []
    /// Campaigns.
    public var campaigns: [Campaign] = []
    /// Lists of supporters.
    public var supporters: [SupporterList] = []

    /// Nothing.
    public init() {}

    /// Adds what another file says.
    public static func += (left: inout ContextRecords, right: ContextRecords) {
        left.shutdowns += right.shutdowns
        left.indicators += right.indicators
        left.pledges += right.pledges
        left.campaigns += right.campaigns
        left.supporters += right.supporters
    }
}
