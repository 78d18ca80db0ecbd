public import OGPCatalogues
import OGPModel

extension StandardsPage {
    /// What an id names in the standards.
    public struct Found: Sendable {
        /// The page.
        public let page: StandardsPage
        /// The edition that it is, or that holds the requirement; none for another rule.
        public let editions: [StandardsEdition]
        /// The rules beside requirements that it names, or that hold for plans of the edition.
        public let rules: [NamedRule]
    }

    /// What an id names: an edition or a requirement, otherwise rules such as `lateness`, `grace`, `delivery` or `involve`; `nil`
    /// where it names nothing.
    public static func found(_ id: String, in standards: StandardsCatalogue) -> Found? {
        let rules = NamedRule.all(standards)
        if let edition = standards.edition(id) {
            let page = StandardsPage(edition, in: standards)
            return Found(page: page, editions: [edition], rules: self.rules(of: edition, standards))
        }
        for edition in standards.editions {
            guard let requirement = edition.requirement(id) else { continue }
            return Found(page: StandardsPage(requirement, of: edition), editions: [edition], rules: [])
        }
        let named = rules.filter { $0.names.contains(id) }
        if named.isEmpty { return nil }
        let page = StandardsPage(title: "Rules of OGP by the name of \(id)", opening: [], sections: sections(named))
        return Found(page: page, editions: [], rules: named)
    }

    /// Every id that names something, editions first.
    public static func ids(in standards: StandardsCatalogue) -> [String] {
        var seen: Set<String> = []
        let ids =
            standards.editions.map(\.id) + standards.editions.flatMap(\.requirements).map(\.id)
            + NamedRule.all(standards).flatMap(\.names)
        return ids.filter { seen.insert($0).inserted }
    }

    /// The rules that hold for the plans of an edition, beside its requirements. Of OGP Local none are held.
    static func rules(of edition: StandardsEdition, _ standards: StandardsCatalogue) -> [NamedRule] {
        if edition.level == .local { return [] }
        return NamedRule.all(standards).filter { $0.kind != .influenceLevel && $0.holds(for: edition.validity) }
    }

    /// The rules in sections by what they are about.
    static func sections(_ rules: [NamedRule]) -> [Section] {
        let topics: [(title: String, kinds: [NamedRule.Kind])] = [
            ("Public influence", [.influenceLevel, .influenceMinimum]),
            ("Contrary to process", [.trigger, .grace, .consequence]), ("Delivery of plans", [.delivery]),
        ]
        return topics.map { topic in
            let held = rules.filter { topic.kinds.contains($0.kind) }
            let order =
                held.contains { $0.kind == .influenceLevel }
                ? ["The order of the levels as a scale is this project's own."] : []
            var seen: Set<String> = []
            let notes = held.filter { $0.kind == .trigger }.map(\.note).filter {
                !$0.isEmpty && seen.insert($0).inserted
            }
            return Section(title: topic.title, note: (order + notes).joined(separator: " "), items: held.map(item))
        }.filter { !$0.items.isEmpty }
    }

    private static func item(_ rule: NamedRule) -> Item {
        let note = rule.kind == .trigger ? "" : rule.note
        return Item(title: rule.title, lines: [rule.text, note, basis(rule.basis)].filter { !$0.isEmpty })
    }
}
