/// How close two entries of different lists are, in the words of SKOS.
///
/// Only ``exact`` and ``close`` links count a commitment as being in the theme.
public enum LinkStrength: String, Sendable, Hashable, CaseIterable {
    /// Both mean the same.
    case exact
    /// What is in the one is in the other, for all practical purposes: a narrower tag, or another cut of the same field.
    case close
    /// The other is wider: what is in it need not be in the theme.
    case broad
    /// They touch.
    case related

    /// Whether a commitment that carries the one counts as being in the other.
    public var counts: Bool { self == .exact || self == .close }
}
