public import OGPCatalogues
public import OGPModel

extension RatedRow {
    /// The key of the row's group in a dimension that needs no text of the commitment.
    func key(_ dimension: ScoreDimension, _ names: RowNames) -> String {
        switch dimension {
        case .all: "all"
        case .plan: plan.map { names.plans[$0].text } ?? ScoreDimension.unknownKey
        case .member: names.members[member].groupKey
        case .region: names.members[member].region ?? ScoreDimension.unknownKey
        case .year: submitted.map(String.init) ?? ScoreDimension.unknownKey
        case .era: submitted.flatMap(Era.init(submitted:))?.rawValue ?? ScoreDimension.unknownKey
        case .kind: kind.rawValue
        case .theme, .area, .lead: ScoreDimension.unknownKey
        }
    }
}

extension Commitment {
    /// The keys of the commitment's groups in a dimension: one, or several where groups overlap.
    public func keys(_ dimension: ScoreDimension, _ catalogue: PolicyAreaCatalogue) -> [String] {
        switch dimension {
        case .all: ["all"]
        case .plan: [plan?.text ?? ScoreDimension.unknownKey]
        case .member: [member.groupKey]
        case .region: [member.region ?? ScoreDimension.unknownKey]
        case .year: [submitted.map(String.init) ?? ScoreDimension.unknownKey]
        case .era: [era?.rawValue ?? ScoreDimension.unknownKey]
        case .kind: [kind.rawValue]
        case .theme: Self.known(catalogue.themes(of: self))
        case .area: Self.known(catalogue.areas(of: self))
        case .lead: Self.known(lead)
        }
    }

    private static func known(_ keys: [String]) -> [String] {
        var seen: Set<String> = []
        let distinct = keys.filter { seen.insert($0).inserted }
        return distinct.isEmpty ? [ScoreDimension.unknownKey] : distinct
    }
}

extension MemberReference {
    /// The name that groups by member print: today's name, or the source's own where the member is not known.
    var groupKey: String { name.isEmpty ? ScoreDimension.unknownKey : name }
}
