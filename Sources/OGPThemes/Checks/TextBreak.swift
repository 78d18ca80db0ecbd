/// What stands between two words of a text.
enum TextBreak: Int, Sendable, Comparable {
    /// Nothing but space or signs that do not divide.
    case none
    /// A comma.
    case comma
    /// The end of a sentence or of a part of one.
    case clause
    /// The end of a line.
    case line

    static func < (left: TextBreak, right: TextBreak) -> Bool { left.rawValue < right.rawValue }
}
