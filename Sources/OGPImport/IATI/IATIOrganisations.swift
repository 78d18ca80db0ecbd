import OGPCatalogues
import OGPModel

/// The organisations that take part in an activity, by the part they play.
struct IATIOrganisations {
    /// Those that carry it out: the implementing ones, else the accountable ones.
    let leading: [IATIOrganisation]
    /// Everybody else.
    let others: [IATIOrganisation]
    /// How many have neither name nor identifier.
    let nameless: Int
    private let words: StatusWords

    init(_ activity: IATIActivity, words: StatusWords) {
        self.words = words
        let all = activity.element.children("participating-org").map {
            IATIOrganisation($0, language: activity.language)
        }
        let named = all.filter { !$0.label(words).isEmpty }
        nameless = all.count - named.count
        let implementing = named.filter { IATICodes.Role(code: $0.role) == .implementing }
        let role: IATICodes.Role = implementing.isEmpty ? .accountable : .implementing
        leading = named.filter { IATICodes.Role(code: $0.role) == role }
        others = named.filter { IATICodes.Role(code: $0.role) != role }
    }

    /// The names of those that carry it out, each once.
    var lead: [String] {
        var seen: Set<String> = []
        return leading.map { $0.label(words) }.filter { seen.insert($0).inserted }
    }

    /// The others with the parts they play.
    var stakeholders: [Stakeholder] {
        others.map { organisation in
            let role = IATICodes.Role(code: organisation.role)
            let said = role.map { "\(organisation.role) (\($0.rawValue))" } ?? organisation.role
            return Stakeholder(
                name: organisation.label(words), kind: IATICodes.kind(ofOrganisation: organisation.type),
                role: role == .funding ? .funding : role == .implementing ? .lead : .unknown,
                said: role?.rawValue == organisation.role.lowercased() ? organisation.role : said)
        }
    }
}
