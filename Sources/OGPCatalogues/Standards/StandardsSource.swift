/// Where a rule of the standards comes from.
public struct StandardsSource: Sendable, Hashable {
    /// The id that rules refer to.
    public let id: String
    /// What it is.
    public let title: String
    /// Its address; empty where it has none.
    public let url: String

    /// A source.
    package init(id: String, title: String, url: String) {
        self.id = id
        self.title = title
        self.url = url
    }
}
