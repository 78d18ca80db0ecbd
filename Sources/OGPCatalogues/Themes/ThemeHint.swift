import OGPModel

/// The themes that somebody may have meant by a word that names none.
public enum ThemeHint {
    /// No more themes are offered for a word that several names hold.
    private static let most = 4

    /// The ids of the themes meant.
    ///
    /// - Parameters:
    ///   - word: The word.
    ///   - themes: The themes with their names by language.
    /// - Returns: The theme whose id is nearest, else the one with the nearest name in any language, else the first four whose
    ///   names hold the word; empty where no theme is near.
    public static func ids(near word: String, in themes: [(id: String, names: [String: String])]) -> [String] {
        if let id = NearestWord.nearest(to: word, in: themes.map(\.id)) { return [id] }
        let names = themes.flatMap { theme in theme.names.values.map { (name: $0, id: theme.id) } }
        let nearest = NearestWord.nearest(to: word, in: names.map(\.name).sorted())
        if let theme = themes.first(where: { $0.names.values.contains { $0 == nearest } }) { return [theme.id] }
        let part = FoldedText(word).text
        if part.isEmpty { return [] }
        return Array(
            themes.filter { theme in theme.names.values.contains { FoldedText($0).text.contains(part) } }.map(\.id)
                .prefix(most))
    }
}
