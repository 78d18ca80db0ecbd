/// A language of labels in text for people. Texts of sources are never translated.
public enum PageLanguage: String, Sendable, Hashable, CaseIterable {
    /// English.
    case en
    /// Spanish.
    case es
    /// French.
    case fr
    /// Portuguese.
    case pt
}
