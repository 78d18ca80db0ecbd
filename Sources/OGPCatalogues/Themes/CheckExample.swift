/// An invented sentence that the words of a text check have to find, or have to pass over.
public struct CheckExample: Sendable, Hashable {
    /// What the check says of the sentence.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// What the check looks for is there.
        case found
        /// It is not there, or it is denied.
        case notFound
    }

    /// The BCP 47 code of its language.
    public let language: String
    /// The sentence.
    public let text: String
    /// What the check says of it.
    public let outcome: Outcome

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["language", "text", "outcome"])
        language = try record.string("language")
        text = try record.string("text")
        outcome = try record.choice("outcome", of: Outcome.self)
    }
}
