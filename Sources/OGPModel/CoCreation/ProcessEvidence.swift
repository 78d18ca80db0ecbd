/// Something that shows that a part of the process took place: of some kind, dated, with a link where there is one.
public struct ProcessEvidence: Sendable, Hashable {
    /// What kind of thing it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Minutes or a summary of a meeting.
        case minutes
        /// A list of those who took part.
        case attendance
        /// A page on the web.
        case page
        /// A document: rules, a decision, a draft, a timeline.
        case document
        /// An invitation or announcement.
        case announcement
        /// A recording or photograph.
        case recording
        /// A report.
        case report
        /// A letter.
        case letter
        /// Anything else, or of unknown kind.
        case other
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// Its date.
    public var date: ProcessDate
    /// The address; empty where it has none.
    public var link: String
    /// What the source says about it.
    public var text: String

    /// A piece of evidence.
    public init(kind: Kind = .other, date: ProcessDate = .notStated, link: String = "", text: String = "") {
        self.kind = kind
        self.date = date
        self.link = link
        self.text = text
    }
}
