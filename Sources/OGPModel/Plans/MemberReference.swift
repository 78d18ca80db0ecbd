/// The member a commitment belongs to: the source's own name beside what the members catalogue makes of it.
public struct MemberReference: Sendable, Hashable {
    /// The name in use today where the member is known, otherwise the source's.
    public var name: String
    /// The name as the source spells it.
    public var nameInSource: String
    /// OGP's member code; `nil` where the name resolves to no member.
    public var code: String?
    /// National or local; `nil` where unknown.
    public var level: MemberLevel?
    /// OGP's region; `nil` where unknown.
    public var region: String?

    /// A member as a source names it.
    public init(name: String, nameInSource: String, code: String?, level: MemberLevel?, region: String?) {
        self.name = name
        self.nameInSource = nameInSource
        self.code = code
        self.level = level
        self.region = region
    }
}
