import OGPCatalogues
public import OGPModel

/// How many took part, by the groups that the record states. It adds up in any order.
public struct ParticipationTally: Sendable, Hashable {
    /// How many are of each group that the record states; a group that is stated with a number of 0 stands here with 0.
    public private(set) var byGroup: [ParticipantGroup: Int] = [:]
    /// The same by stakeholder group and regional group, as far as the record's words name them.
    public private(set) var stakeholders = StakeholderBalance()

    /// Nobody.
    public init() {}

    /// How many there are.
    public var total: Int { stakeholders.total }

    /// How many are of a group that is stated.
    public var withGroup: Int { byGroup.values.reduce(0, +) }

    /// How many are of no stated group.
    public var withoutGroup: Int { total - withGroup }

    /// How many are of a stakeholder group that is stated.
    public var withStakeholderGroup: Int { total - stakeholders.withoutGroup }

    /// How many are of a regional group that is stated.
    public var withRegion: Int { total - stakeholders.withoutRegion }

    /// Whether nothing was counted.
    public var isEmpty: Bool { self == ParticipationTally() }

    /// Counts as many of one group.
    ///
    /// - Parameters:
    ///   - group: The group.
    ///   - said: The source's words for it.
    ///   - number: How many, from 0.
    ///   - forms: The stakeholder groups and regional groups; none is told apart where it is `nil`.
    mutating func count(_ group: ParticipantGroup, said: String, number: Int = 1, _ forms: AdvocacyForms?) {
        if group != .unknown { byGroup[group, default: 0] += number }
        stakeholders.count(group, said: said, number: number, forms)
    }
}
