/// A theme of the catalogue with the policy-area tags that mean it.
public struct ThemeTags: Sendable, Hashable, Identifiable {
    /// The theme id.
    public let id: String
    /// The name in English.
    public let name: String
    /// The name by language.
    public let names: [String: String]
    /// The area of the catalogue it stands in.
    public let area: String
    /// The theme above it.
    public let parent: String?
    /// The tags of any vocabulary that mean it; empty where no tag does.
    public let tags: [String]

    /// The tags of a theme of the catalogue that count a commitment as being in it.
    public init(_ theme: Theme) {
        id = theme.id
        name = theme.name("en")
        names = theme.names
        area = theme.area
        parent = theme.parent
        tags = theme.countingTags
    }
}
