/// What a text check says of a commitment. It never says that a safeguard is violated: what is not in the text may
/// stand elsewhere, so a person should be asked.
public enum CheckOutcome: Sendable, Hashable {
    /// What is looked for is named; the words, in the order of the texts.
    case found([CheckMatch])
    /// It is not named in the text given. The words are those that stand beside a denial, such as "without independent
    /// review".
    case notFound(denied: [CheckMatch])
    /// Nothing but titles is given, in which nobody would name it.
    case noText

    /// The words that were found; empty where there are none.
    public var matches: [CheckMatch] {
        if case .found(let matches) = self { return matches }
        return []
    }
}
