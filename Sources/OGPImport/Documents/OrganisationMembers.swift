import OGPCatalogues
import OGPModel

/// Resolves the names of organisations to members, each once, and says which of them are none.
struct OrganisationMembers {
    private let catalogue: MemberCatalogue
    private var known: [String: Resolved] = [:]

    /// What a name stands for.
    struct Resolved {
        let reference: MemberReference
        let seasons: Hemisphere
        /// Whether it is a member of the partnership.
        let isMember: Bool
    }

    init(_ catalogue: MemberCatalogue) { self.catalogue = catalogue }

    /// What a name stands for, and whether it was asked for the first time.
    mutating func resolve(_ name: String) -> (Resolved, isNew: Bool) {
        if let found = known[name] { return (found, false) }
        let found = resolved(name)
        known[name] = found
        return (found, true)
    }

    private func resolved(_ name: String) -> Resolved {
        guard !name.isEmpty, let member = catalogue.resolve(name).member else {
            let reference = MemberReference(name: name, nameInSource: name, code: nil, level: nil, region: nil)
            return Resolved(reference: reference, seasons: .unknown, isMember: false)
        }
        let reference = MemberReference(
            name: member.name, nameInSource: name, code: member.code, level: member.level,
            region: member.region.rawValue)
        return Resolved(reference: reference, seasons: member.hemisphere.seasons, isMember: true)
    }
}
