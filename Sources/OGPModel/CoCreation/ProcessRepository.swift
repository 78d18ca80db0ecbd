/// The public record of a plan's documents and evidence.
public struct ProcessRepository: Sendable, Hashable {
    /// The address.
    public var link: String
    /// Since when it is there.
    public var date: ProcessDate
    /// What was added, and when.
    public var updates: [RepositoryUpdate]
    /// Where it stands, and who says so.
    public var attribution: ProcessAttribution

    /// A repository.
    public init(
        link: String, date: ProcessDate = .notStated, updates: [RepositoryUpdate] = [],
        attribution: ProcessAttribution
    ) {
        self.link = link
        self.date = date
        self.updates = updates
        self.attribution = attribution
    }
}
