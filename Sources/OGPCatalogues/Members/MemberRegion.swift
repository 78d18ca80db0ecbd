/// One of OGP's four regions, spelled as OGP's commitments dataset spells it.
///
/// They are OGP's own grouping, not the geographer's: Armenia and Georgia belong to Asia and the Pacific.
public enum MemberRegion: String, Sendable, Hashable, CaseIterable {
    /// Africa and the Middle East.
    case africaAndTheMiddleEast = "Africa and the Middle East"
    /// The Americas.
    case americas = "Americas"
    /// Asia and the Pacific, with the Caucasus.
    case asiaAndThePacific = "Asia and the Pacific"
    /// Europe.
    case europe = "Europe"
}
