public import Findings

/// One shutdown of the internet or of services on it, as the #KeepItOn coalition records it.
public struct ShutdownRecord: Sendable, Hashable {
    /// The member, or the country by the source's name where it is no member.
    public var member: MemberReference
    /// When it began.
    public var start: Deadline
    /// When it ended; unknown where the sheet does not say, or says that it goes on.
    public var end: Deadline
    /// The cells by field, without surrounding space; empty cells are left out.
    public var fields: [ShutdownField: String]
    /// Where the record stands.
    public var source: SourcePosition

    /// A shutdown.
    public init(
        member: MemberReference, start: Deadline, end: Deadline, fields: [ShutdownField: String],
        source: SourcePosition
    ) {
        self.member = member
        self.start = start
        self.end = end
        self.fields = fields
        self.source = source
    }
}
