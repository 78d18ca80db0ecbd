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

    /// Adds another balance.
    public static func += (left: inout StakeholderBalance, right: StakeholderBalance) {
        left.total += right.total
        left.byGroup.merge(right.byGroup, uniquingKeysWith: +)
        left.byRegion.merge(right.byRegion, uniquingKeysWith: +)
    }

    /// The counts with the names of their groups, in the order of the forms; the groups that nobody is of with zero.
    public func rows(_ forms: AdvocacyForms) -> [(name: String, value: String)] {
        func row(_ name: String, _ count: Int) -> (name: String, value: String) { (name, CountPhrase.grouped(count)) }
        var rows = forms.stakeholderGroups.map { row($0.name, byGroup[$0.id] ?? 0) }
        rows.append(row("No stakeholder group stated", withoutGroup))
        rows += forms.regionalGroups.map { row($0.name, byRegion[$0.id] ?? 0) }
        rows.append(row("No regional group stated", withoutRegion))
        return rows
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
