/// Keeps a spreadsheet from running a cell as a formula, and can be undone without loss.
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in front, and so does a cell that
/// begins with an apostrophe already. Therefore the first apostrophe of a guarded file is always the guard's.
/// Source: OWASP, "CSV Injection".
public enum FormulaGuard {
    /// The cell as a guarded file holds it.
    public static func guarded(_ cell: String) -> String { isNeeded(cell) ? "'" + cell : cell }

    /// The cell as it was before it was guarded.
    public static func unguarded(_ cell: String) -> String {
        cell.utf8.first == UInt8(ascii: "'") ? String(cell.unicodeScalars.dropFirst()) : cell
    }

    /// The cell of a table without guards that is read like a guarded one: a text whose first apostrophe would be taken for the guard's
    /// gets another one in front.
    static func escaped(_ cell: String) -> String {
        let isLikeGuarded = cell.utf8.first == UInt8(ascii: "'") && isNeeded(unguarded(cell))
        return isLikeGuarded ? "'" + cell : cell
    }

    /// Whether the guard changes this cell.
    static func isNeeded(_ cell: String) -> Bool {
        switch cell.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), 0x09, 0x0D:
            true
        default: false
        }
    }
}
