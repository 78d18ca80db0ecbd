import OGPModel

/// What parts several values in the cells of one column.
enum ListSeparator {
    /// The separator; `nil` where a cell holds one value.
    ///
    /// Line ends, semicolons and bars part values wherever they occur. A comma does only where what it parts also stands alone in
    /// other cells: names hold commas too.
    static func of(_ profile: ColumnProfile) -> String? {
        let values = profile.values.values.map(\.text)
        for separator in ["\n", ";", "|"] where values.contains(where: { parts($0, separator).count > 1 }) {
            return separator
        }
        let alone = Set(values.filter { !$0.contains(",") }.map { FoldedText($0) })
        let listed = values.filter { $0.contains(",") }
        let isList = listed.contains { value in parts(value, ",").contains { alone.contains(FoldedText($0)) } }
        return isList ? "," : nil
    }

    private static func parts(_ text: String, _ separator: Character) -> [String] {
        text.split(separator: separator).map { CellText.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func parts(_ text: String, _ separator: String) -> [String] {
        separator.first.map { parts(text, $0) } ?? []
    }
}
