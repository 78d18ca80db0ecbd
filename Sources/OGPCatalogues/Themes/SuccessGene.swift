/// One of the ten genes by which a Good Cyber Story describes what made a project work.
public struct SuccessGene: Sendable, Hashable, Identifiable {
    /// How the letter was brought to the name.
    public enum Pairing: String, Sendable, Hashable, CaseIterable {
        /// The page names both together.
        case stated
        /// From the first letter of a word.
        case inferred
    }

    /// The id, such as `local-ownership`.
    public let id: String
    /// Its letter in the sequence of a story.
    public let letter: String
    /// How the letter was brought to the name.
    public let pairing: Pairing
    /// The name, as the source gives it.
    public let name: String
    /// What it means: this project's wording, since the source gives none.
    public let definition: String

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["id", "letter", "pairing", "name", "definition"])
        id = try record.catalogueID()
        letter = try record.string("letter")
        pairing = try record.choice("pairing", of: Pairing.self)
        name = try record.string("name")
        definition = try record.string("definition")
    }
}
