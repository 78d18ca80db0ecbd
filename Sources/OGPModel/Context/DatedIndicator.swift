public import Findings

/// A figure or statement about a theme in a country at a time, with the threshold beyond which it records a problem.
public struct DatedIndicator: Sendable, Hashable {
    /// The member, or the country by the source's name where it is no member.
    public var member: MemberReference
    /// The theme's id.
    public var theme: String
    /// What was measured or stated.
    public var name: String
    /// The value, in the words of the table.
    public var value: String
    /// The threshold, in the words of the table.
    public var threshold: String
    /// Whether the value is beyond the threshold; `nil` where the two cannot be compared.
    public var isProblem: Bool?
    /// When it was measured or stated.
    public var date: Deadline
    /// Who says so.
    public var saidBy: String
    /// Where the row stands.
    public var source: SourcePosition

    /// An indicator.
    public init(
        member: MemberReference, theme: String, name: String, value: String, threshold: String, date: Deadline,
        saidBy: String, source: SourcePosition
    ) {
        self.member = member
        self.theme = theme
        self.name = name
        self.value = value
        self.threshold = threshold
        isProblem = IndicatorThreshold(threshold)?.isBeyond(value)
        self.date = date
        self.saidBy = saidBy
        self.source = source
    }
}
