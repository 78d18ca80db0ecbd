public import OGPModel

extension MemberHemisphere {
    /// The hemisphere to read the names of seasons by; near the equator they say little, so none is known.
    public var seasons: Hemisphere {
        switch self {
        case .northern: .northern
        case .southern: .southern
        case .equatorial: .unknown
        }
    }
}
