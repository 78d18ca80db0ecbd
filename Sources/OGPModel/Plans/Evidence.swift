/// Something that shows what was done: a link or a text, with the day it is dated where the source says so.
public struct Evidence: Sendable, Hashable {
    /// The address; `nil` for a text only.
    public var link: String?
    /// What the source says about it.
    public var text: String
    /// Its date.
    public var date: CivilDate?

    /// A piece of evidence.
    public init(link: String? = nil, text: String, date: CivilDate? = nil) {
        self.link = link
        self.text = text
        self.date = date
    }
}
