public import OGPCatalogues
import OGPModel

/// An area or theme that coverage is held against, with the policy-area tags that stand for it.
public struct CoverageArea: Sendable, Hashable, Identifiable {
    /// What the tags of one commitment say of an area.
    public enum Standing: Sendable, Hashable {
        /// One of the area's tags is present.
        case present
        /// All of the area's tags were coded, and none is present.
        case absent
        /// Some of its tags, or all, were not coded for this commitment, and none is present.
        case notCoded
    }

    /// The theme's id.
    public let id: String
    /// The name.
    public let name: String
    /// The tags by vocabulary; without an entry, or with an empty one, that list has no tag for the area.
    public let tags: [String: [String]]
    /// A sample commitment of the catalogue for the area; `nil` where it has none.
    public let sample: String?
    private let keys: [String: [PolicyAreaKey]]

    /// An area from its parts.
    public init(id: String, name: String, tags: [String: [String]], sample: String? = nil) {
        self.id = id
        self.name = name
        self.tags = tags
        self.sample = sample
        keys = tags.mapValues { $0.map(PolicyAreaKey.init) }
    }

    /// An area of the rights-theme menu.
    public init(_ area: MenuArea) { self.init(id: area.id, name: area.name, tags: area.tags) }

    /// What a commitment's tags say.
    public func standing(_ tags: TagSets) -> Standing {
        let own = keys[tags.vocabulary] ?? []
        if own.contains(where: tags.present.contains) { return .present }
        if own.isEmpty || tags.coded == 0 || own.contains(where: tags.notCoded.contains) { return .notCoded }
        return .absent
    }

    /// Whether any list of tags has one for the area.
    public var hasTags: Bool { tags.values.contains { !$0.isEmpty } }

    /// The area's tags as a clause: "Freedom of Expression", or several joined by "or". Where lists of tags are equally long,
    /// that of the newest vocabulary speaks.
    public var tagList: String {
        let tags = tags.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?.value ?? []
        return tags.map { "\u{201C}\($0)\u{201D}" }.joined(separator: " or ")
    }
}
