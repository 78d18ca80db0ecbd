/// Which OGP values a commitment was coded for; every value may be missing on its own.
public struct OGPValueFlags: Sendable, Hashable {
    /// Access to information.
    public var accessToInformation: Coded<Bool>
    /// Civic participation.
    public var civicParticipation: Coded<Bool>
    /// Public accountability.
    public var publicAccountability: Coded<Bool>
    /// Technology and innovation.
    public var technology: Coded<Bool>

    /// Flags that were not collected.
    public static var notCollected: OGPValueFlags {
        OGPValueFlags(
            accessToInformation: .notCollected, civicParticipation: .notCollected,
            publicAccountability: .notCollected, technology: .notCollected)
    }

    /// Four flags.
    public init(
        accessToInformation: Coded<Bool>, civicParticipation: Coded<Bool>, publicAccountability: Coded<Bool>,
        technology: Coded<Bool>
    ) {
        self.accessToInformation = accessToInformation
        self.civicParticipation = civicParticipation
        self.publicAccountability = publicAccountability
        self.technology = technology
    }

    /// One value's flag.
    public subscript(value: OGPValue) -> Coded<Bool> {
        switch value {
        case .accessToInformation: accessToInformation
        case .civicParticipation: civicParticipation
        case .publicAccountability: publicAccountability
        case .technology: technology
        }
    }

    /// The values coded as present, in the order of ``OGPValue``.
    public var present: [OGPValue] { OGPValue.allCases.filter { self[$0].value == true } }
}
