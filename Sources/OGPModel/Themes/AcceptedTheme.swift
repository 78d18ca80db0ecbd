/// A theme that a commitment counts under although no tag of its source says so.
public struct AcceptedTheme: Sendable, Hashable {
    /// Who accepted it.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// A person, in a file of decisions.
        case decision
        /// The caller, who accepted what was suggested from the text.
        case suggestion
    }

    /// The theme's id.
    public let theme: String
    /// Who accepted it.
    public let basis: Basis
    /// The person who decided; empty where a file of decisions names nobody, and for suggestions.
    public let person: String

    /// An accepted theme.
    public init(theme: String, basis: Basis, person: String = "") {
        self.person = person
        self.theme = theme
        self.basis = basis
    }
}
