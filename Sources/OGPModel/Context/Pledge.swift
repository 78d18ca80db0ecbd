public import Findings

/// A promise that a member made outside its action plans: a signature under a call, an announcement at a summit.
public struct Pledge: Sendable, Hashable {
    /// The member, or the country by the source's name where it is no member.
    public var member: MemberReference
    /// What was pledged or signed, such as `Paris Call`.
    public var name: String
    /// The theme's id; `nil` where the pledge is one whose themes the catalogue lists.
    public var theme: String?
    /// When it was made; unknown where the source does not say.
    public var date: Deadline
    /// Who says so.
    public var saidBy: String
    /// Where the row stands.
    public var source: SourcePosition

    /// A pledge.
    public init(
        member: MemberReference, name: String, theme: String?, date: Deadline, saidBy: String, source: SourcePosition
    ) {
        self.member = member
        self.name = name
        self.theme = theme
        self.date = date
        self.saidBy = saidBy
        self.source = source
    }
}
