public import OGPCatalogues
public import OGPModel

/// Who took part, counted by stakeholder group and by regional group of the United Nations, as the Internet Governance
/// Forum records it. It adds up in any order.
///
/// A source's own words count first ("Civil society, African Group"), then the kind it gives. Nothing is guessed from a
/// name; what is not said is counted as not stated.
public struct StakeholderBalance: Sendable, Hashable {
    /// How many are of each stakeholder group, by its id.
    public private(set) var byGroup: [String: Int] = [:]
    /// How many are of each regional group, by its id.
    public private(set) var byRegion: [String: Int] = [:]
    /// How many there are.
    public private(set) var total = 0

    /// Nobody.
    public init() {}

    /// How many are of no stated stakeholder group.
    public var withoutGroup: Int { total - byGroup.values.reduce(0, +) }

    /// How many are of no stated regional group.
    public var withoutRegion: Int { total - byRegion.values.reduce(0, +) }

    /// Counts everybody whom a commitment and its milestones name, each once.
    public mutating func count(_ commitment: Commitment, _ forms: AdvocacyForms) {
        var seen: Set<Stakeholder> = []
        let all = commitment.stakeholders + commitment.milestones.flatMap(\.stakeholders)
        for stakeholder in all where seen.insert(stakeholder).inserted { count(stakeholder, forms) }
    }

    /// Counts one stakeholder.
    public mutating func count(_ stakeholder: Stakeholder, _ forms: AdvocacyForms) {
        total += 1
        if let group = forms.stakeholderGroup(in: stakeholder.said)?.id ?? stakeholder.kind.groupID {
            byGroup[group, default: 0] += 1
        }
        if let region = forms.regionalGroup(in: stakeholder.said)?.id { byRegion[region, default: 0] += 1 }
    }

    /// Counts as many as took part of one group of a process record.
    ///
    /// - Parameters:
    ///   - group: The group by the record's own word.
    ///   - said: The source's words for it, which come first; empty where it has none.
    ///   - number: How many, from 0.
    ///   - forms: The groups to count in; none is told apart where it is `nil`.
    public mutating func count(_ group: ParticipantGroup, said: String, number: Int, _ forms: AdvocacyForms?) {
        total += number
        guard let forms else { return }
        if let id = forms.stakeholderGroup(in: said)?.id ?? group.stakeholderGroupID {
            byGroup[id, default: 0] += number
        }
        if let region = forms.regionalGroup(in: said)?.id { byRegion[region, default: 0] += number }
    }

    /// Adds another balance.
    public static func += (left: inout StakeholderBalance, right: StakeholderBalance) {
        left.total += right.total
        left.byGroup.merge(right.byGroup, uniquingKeysWith: +)
        left.byRegion.merge(right.byRegion, uniquingKeysWith: +)
    }
}

extension Stakeholder.Kind {
    /// The id of the stakeholder group that the kind means; `nil` where it means none for certain.
    fileprivate var groupID: String? {
        switch self {
        case .government: "government"
        case .civilSociety: "civil-society"
        case .person, .organisation, .group, .unknown: nil
        }
    }
}

extension ParticipantGroup {
    /// The id of the stakeholder group that the group is for certain; `nil` where it is none, or may be another. Donors stand among
    /// the international ones, so that these are not all intergovernmental.
    fileprivate var stakeholderGroupID: String? {
        switch self {
        case .government: "government"
        case .civilSociety: "civil-society"
        case .privateSector: "private-sector"
        case .academia: "technical-community"
        case .parliament, .judiciary, .media, .public, .international, .other, .unknown: nil
        }
    }
}
