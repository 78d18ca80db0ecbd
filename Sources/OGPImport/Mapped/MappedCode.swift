/// A cell that may hold a code with its label, such as `C01: Climate`.
struct MappedCode {
    /// The code; the whole text where there is no label.
    let code: String
    /// The label; empty where there is none.
    let label: String

    private static let longestCode = 12

    /// - Parameters:
    ///   - text: The cell.
    ///   - isNumbered: Whether only what holds a digit is taken for a code.
    init(_ text: String, isNumbered: Bool = true) {
        let before = text.prefix { $0 != ":" }
        let after = text.dropFirst(before.count)
        let isCode =
            before.count <= Self.longestCode && (!isNumbered || before.contains(where: \.isNumber))
            && !before.contains(where: \.isWhitespace)
        guard isCode, after.count > 1, after.dropFirst().first?.isWhitespace == true else {
            (code, label) = (text, "")
            return
        }
        (code, label) = (String(before), CellText.trimmed(String(after.dropFirst())))
    }
}
