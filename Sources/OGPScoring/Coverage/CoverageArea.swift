public import OGPCatalogues
import OGPModel

/// An area or theme that coverage is held against, with the policy-area tags and the accepted themes that stand for it.
public struct CoverageArea: Sendable, Hashable, Identifiable {
    /// What the tags of one commitment, and the themes accepted for it, say of an area.
    public enum Standing: Sendable, Hashable {
        /// One of the area's tags is present.
        case present
        /// No tag of the area is present, but a theme was accepted that counts in it.
        case accepted
        /// All of the area's tags were coded, and none is present.
        case absent
        /// Some of its tags, or all, were not coded for this commitment, and none is present.
        case notCoded

        /// Whether the commitment is in the area.
        public var isInArea: Bool { self == .present || self == .accepted }
    }

    /// The theme's id.
    public let id: String
    /// The name.
    public let name: String
    /// The tags by vocabulary; without an entry, or with an empty one, that list has no tag for the area.
    public let tags: [String: [String]]
    /// Tags of the reader's own, which stand in none of OGP's lists.
    public let ownTags: [String]
    /// The ids of the themes by which an accepted theme brings a commitment into the area.
    public let themes: Set<String>
    /// A sample commitment of the catalogue for the area; `nil` where it has none.
    public let sample: String?
    private let keys: [String: [PolicyAreaKey]]
    private let ownKeys: [PolicyAreaKey]

    /// An area from its parts; where no themes are named, it counts the theme with its own id.
    public init(
        id: String, name: String, tags: [String: [String]], ownTags: [String] = [], themes: Set<String>? = nil,
        sample: String? = nil
    ) {
        self.id = id
        self.name = name
        self.tags = tags
        self.ownTags = ownTags
        self.themes = themes ?? [id]
        self.sample = sample
        keys = tags.mapValues { $0.map(PolicyAreaKey.init) }
        ownKeys = ownTags.map(PolicyAreaKey.init)
    }

    /// The same area with a sample commitment.
    func offering(_ sample: String?) -> CoverageArea {
        CoverageArea(id: id, name: name, tags: tags, ownTags: ownTags, themes: themes, sample: sample ?? self.sample)
    }

    /// What a commitment's tags and its accepted themes say.
    ///
    /// A tag of the reader's own counts in any list. Its absence says something only in a list that is not one of OGP's, because
    /// those cannot hold it.
    public func standing(_ tags: TagSets) -> Standing {
        let listed = keys[tags.vocabulary]
        let own = (listed ?? []) + ownKeys
        if own.contains(where: tags.present.contains) { return .present }
        if !themes.isDisjoint(with: tags.accepted) { return .accepted }
        if (listed ?? ownKeys).isEmpty || tags.coded == 0 || own.contains(where: tags.notCoded.contains) {
            return .notCoded
        }
        return .absent
    }

    /// Whether any tag stands for the area.
    public var hasTags: Bool { !ownTags.isEmpty || tags.values.contains { !$0.isEmpty } }

    /// The area's tags as a clause: "Freedom of Expression", or several joined by "or".
    ///
    /// - Parameter vocabularies: The versions of the tag list whose tags are named. Where none of them has one for the area, the
    ///   longest list of tags speaks, and of equally long ones that of the newest vocabulary.
    /// - Returns: The clause; empty where no tag stands for the area.
    public func tagList(in vocabularies: Set<String>) -> String {
        let asked = tags.filter { vocabularies.contains($0.key) }.sorted { $0.key > $1.key }.flatMap(\.value)
        var named = asked + ownTags
        if named.isEmpty {
            named = tags.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.value ?? []
        }
        var seen: Set<PolicyAreaKey> = []
        return named.filter { seen.insert(PolicyAreaKey($0)).inserted }.map { "\u{201C}\($0)\u{201D}" }
            .joined(separator: " or ")
    }
}

extension CoverageArea {
    /// An area of the rights-theme menu. It stands for the tags that the menu lists, and for accepted themes that have one of these
    /// tags, that have its id, or that stand below that theme.
    public init(_ area: MenuArea, in catalogue: PolicyAreaCatalogue) {
        self.init(
            id: area.id, name: area.name, tags: area.tags,
            themes: catalogue.themes(standingFor: [area.id] + catalogue.themes(below: area.id), tags: area.tags))
    }

    /// A theme with its own tags and those of the themes below it.
    public init(_ theme: ThemeTags, in catalogue: PolicyAreaCatalogue) {
        self.init(
            id: theme.id, name: theme.name, themes: [theme.id] + catalogue.themes(below: theme.id), in: catalogue)
    }

    /// Several themes together: with their tags, and not with those of the themes below them.
    public init(id: String, name: String, themes: [String], in catalogue: PolicyAreaCatalogue) {
        let wanted = Set(themes)
        let names = catalogue.themes.filter { wanted.contains($0.id) }.flatMap(\.tags)
        let tags = catalogue.tagsByVocabulary(names)
        self.init(
            id: id, name: name, tags: tags, ownTags: names.filter { !catalogue.knows(PolicyAreaKey($0)) },
            themes: catalogue.themes(standingFor: themes, tags: tags))
    }
}

extension PolicyAreaCatalogue {
    /// Tags of any spelling, sorted by the lists that have them, each in the list's own spelling and order.
    public func tagsByVocabulary(_ names: [String]) -> [String: [String]] {
        let keys = Set(names.map(PolicyAreaKey.init))
        var tags: [String: [String]] = [:]
        for vocabulary in vocabularies {
            tags[vocabulary.id] = vocabulary.tags.map(\.name).filter { keys.contains(PolicyAreaKey($0)) }
        }
        return tags
    }

    /// The themes that an area counts when they are accepted: those named, and those that one of its tags means, so that an
    /// accepted theme counts wherever its tag would.
    fileprivate func themes(standingFor ids: [String], tags: [String: [String]]) -> Set<String> {
        Set(ids).union(themes(of: tags.values.flatMap(\.self)))
    }
}
