/// Which way the seasons run in a member's capital or seat, for reading deadlines such as "spring 2026".
public enum MemberHemisphere: String, Sendable, Hashable, CaseIterable {
    /// North of 10° N: spring is about March to May.
    case northern
    /// South of 10° S: spring is about September to November.
    case southern
    /// Within 10° of the equator, where the names of seasons say little about the months.
    case equatorial
}
