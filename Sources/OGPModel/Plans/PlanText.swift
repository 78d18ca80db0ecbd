/// One text of a plan, commitment, milestone or statement, in one language.
public struct PlanText: Sendable, Hashable {
    /// Which text it is.
    public var part: TextPart
    /// The language as a BCP 47 tag, such as `es`; empty for the source's main language.
    public var language: String
    /// The text.
    public var text: String

    /// A text.
    public init(_ part: TextPart, language: String = "", text: String) {
        self.part = part
        self.language = language
        self.text = text
    }
}
