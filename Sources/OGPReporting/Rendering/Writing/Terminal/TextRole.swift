/// What a piece of terminal text is, for the optional colours: never the only carrier of a meaning.
public enum TextRole: Sendable, Hashable, CaseIterable {
    /// Running text.
    case plain
    /// Headings and table headers.
    case heading
    /// What stands in the way: errors, high severity.
    case high
    /// What is to be looked at: warnings, medium severity.
    case medium
    /// Less important: positions, sources, notes.
    case faint
    /// Something to type, such as the next command.
    case command
}
