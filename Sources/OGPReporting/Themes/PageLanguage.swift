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

    /// The words in this language of those in English, Spanish, French and Portuguese.
    func chosen(from words: (String, String, String, String)) -> String {
        switch self {
        case .en: words.0
        case .es: words.1
        case .fr: words.2
        case .pt: words.3
        }
    }
}
