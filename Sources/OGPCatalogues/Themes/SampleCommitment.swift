/// A commitment that a plan could make on a theme, in this project's words.
public struct SampleCommitment: Sendable, Hashable {
    /// Where its content comes from.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// The menu of OGP's note of 26 April 2019.
        case note
        /// This project.
        case ours
    }

    /// The commitment, in English.
    public let text: String
    /// Where its content comes from.
    public let basis: Basis

    init(_ record: JSONRecord) throws(CatalogueFailure) {
        try record.allow(only: ["text", "basis"])
        text = try record.string("text")
        basis = try record.choice("basis", of: Basis.self)
    }
}
