/// A theme of the catalogue: what it means, what it is linked with, and what to ask of a commitment on it.
public struct Theme: Sendable, Hashable, Identifiable {
    /// The id, such as `freedom-of-assembly`. It never changes its meaning.
    public let id: String
    /// The id of the area it stands in.
    public let area: String
    /// What it is.
    public let kind: ThemeKind
    /// The id of the theme it is a part of.
    public let parent: String?
    /// The number of its bullet in OGP's note of 26 April 2019, from 1 to 10.
    public let noteBullet: Int?
    /// The name by language; always one in English.
    public let names: [String: String]
    /// What it means, in one sentence by language; always one in English.
    public let definitions: [String: String]
    /// The links to OGP's policy-area tags.
    public let tags: [TagLink]
    /// The links to entries of frameworks.
    public let links: [ThemeLink]
    /// Targets of other Sustainable Development Goals than the sixteenth.
    public let otherGoals: [String]
    /// The ids of the instruments it rests on.
    public let instruments: [String]
    /// The ids of the checks that go with a commitment on it.
    public let checks: [String]
    /// A commitment that a plan could make.
    public let sample: SampleCommitment?
    /// The sides that a source divides it into.
    public let facets: ThemeFacets?
    /// Commitments that members made.
    public let examples: [ThemeExample]
    /// Where it comes from.
    public let source: String
    /// How sure the entry is.
    public let confidence: CatalogueConfidence

    /// The name in a language, else in English.
    public func name(_ language: String) -> String { names[language] ?? names["en"] ?? id }

    /// The definition in a language, else in English.
    public func definition(_ language: String) -> String { definitions[language] ?? definitions["en"] ?? "" }

    /// The tags that count a commitment as being in the theme.
    public var countingTags: [String] { tags.filter(\.strength.counts).map(\.tag) }
}
