/// What commitments can be grouped by. The raw values are the names in the outputs.
public enum ScoreDimension: String, Sendable, Hashable, CaseIterable {
    /// Everything in one group.
    case all
    /// By action plan.
    case plan
    /// By member.
    case member
    /// By OGP's region.
    case region
    /// By year of submission.
    case year
    /// By era of IRM coding.
    case era
    /// By theme of the catalogue; a commitment counts in each of its themes.
    case theme
    /// By area of the theme catalogue; a commitment counts in each of its areas.
    case area
    /// By responsible institution; a commitment counts under each.
    case lead
    /// By kind of plan.
    case kind

    /// Whether a commitment can stand in several groups, so that the groups do not add up to all.
    public var overlaps: Bool { self == .theme || self == .area || self == .lead }

    /// The key of a group whose value is not known.
    public static let unknownKey = "unknown"
}
