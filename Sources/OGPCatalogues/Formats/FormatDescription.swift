/// A format that the library reads.
public struct FormatDescription: Sendable, Hashable, Identifiable {
    /// The id that `--from` takes.
    public let id: String
    /// What kind of record it holds.
    public let kind: String
    /// Its name.
    public let title: String
    /// Its generations, oldest first.
    public let generations: [String]
    /// How it is recognised.
    public let recognisedBy: String
    /// Usual file name endings.
    public let endings: [String]
    /// What is read.
    public let read: String
    /// What is left out or lost.
    public let notRead: String

    /// A format.
    public init(
        id: String, kind: String, title: String, generations: [String], recognisedBy: String, endings: [String],
        read: String, notRead: String
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.generations = generations
        self.recognisedBy = recognisedBy
        self.endings = endings
        self.read = read
        self.notRead = notRead
    }
}
