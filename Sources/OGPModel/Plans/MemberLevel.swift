/// What kind of government a member is.
public enum MemberLevel: String, Sendable, Hashable, CaseIterable {
    /// A country.
    case national
    /// A member of OGP Local: a state, region, county, city or municipality.
    case local
    /// What OGP's dataset calls neither: Kosovo.
    case other
}
