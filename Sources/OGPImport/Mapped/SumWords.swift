import OGPModel

/// The words by which tables name their rows of totals.
enum SumWords {
    /// Whether a text is nothing but words for a sum, such as `Total` or `Grand total`.
    static func isSum(_ text: String) -> Bool {
        let words = words(of: text)
        return words.contains(where: sums.contains) && words.allSatisfy { sums.contains($0) || beside.contains($0) }
    }

    /// Whether a text of few words has one for a sum among them, such as `Total 2024`.
    static func mentionsSum(_ text: String) -> Bool {
        let words = words(of: text)
        return words.count <= 3 && words.contains(where: sums.contains)
    }

    private static func words(of text: String) -> [String] {
        text.utf8.count > longest ? [] : FoldedText(text).words.map(String.init)
    }

    /// No name of a row of totals is longer, in bytes.
    private static let longest = 40

    private static let sums: Set<String> = [
        "total", "totals", "totales", "totaux", "totais", "subtotal", "subtotals", "gesamt", "summe", "insgesamt",
        "totale", "totali", "totaal", "gesamtsumme", "zwischensumme", "razem", "ukupno",
    ]

    /// Words that stand beside them without naming anything else.
    private static let beside: Set<String> = [
        "grand", "sub", "sous", "general", "overall", "all", "generale", "geral",
    ]
}
