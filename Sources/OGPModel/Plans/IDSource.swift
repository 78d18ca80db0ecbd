/// Where an id comes from.
public enum IDSource: String, Sendable, Hashable, CaseIterable {
    /// The source gives it.
    case given
    /// The importer made it from the record's own content, because the source has none.
    case derived
}
