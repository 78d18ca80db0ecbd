/// A page on one plan's process, as sections of items that every format for people writes in its own way.
public struct StandardsPage: Sendable, Hashable {
    /// Words with the address that they lead to; an empty address where there is none.
    public struct Link: Sendable, Hashable {
        /// The words.
        public var words: String
        /// The address.
        public var address: String
    }

    /// One item of a section.
    public struct Item: Sendable, Hashable {
        /// What it is about, in one line.
        public var title: String
        /// What there is to say about it, a sentence or paragraph each.
        public var lines: [String] = []
        /// The evidence, each with its link where it has one.
        public var links: [Link] = []
    }

    /// A section.
    public struct Section: Sendable, Hashable {
        /// The title.
        public var title: String
        /// What to know before reading it; empty where nothing.
        public var note: String = ""
        /// The items.
        public var items: [Item]
    }

    /// The title.
    public var title: String
    /// The opening, a paragraph each.
    public var opening: [String]
    /// The sections, those without items and note left out.
    public var sections: [Section]
}
