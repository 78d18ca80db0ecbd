public import Findings

/// A drive towards a number by a day: where it began, where it is to end, and what was counted last.
public struct Campaign: Sendable, Hashable {
    /// What it is called.
    public var name: String
    /// The theme's id; `nil` where none is given.
    public var theme: String?
    /// The number at the start; `nil` where it is not given.
    public var baseline: Int?
    /// When that was counted.
    public var baselineDate: Deadline
    /// The number to reach; `nil` where it does not follow from the row.
    public var target: Int?
    /// The day by which.
    public var deadline: Deadline
    /// What was counted last; `nil` where nothing was.
    public var count: Int?
    /// When that was counted.
    public var countDate: Deadline
    /// The call whose list of supporters is counted where no count is given; `nil` where none is named.
    public var countedCall: String?
    /// Who says so.
    public var saidBy: String
    /// Where the row stands.
    public var source: SourcePosition

    /// A campaign of which only the name is known.
    public init(name: String, deadline: Deadline, source: SourcePosition) {
        self.name = name
        self.deadline = deadline
        self.source = source
        baselineDate = Deadline(unknown: "", basis: .none)
        countDate = Deadline(unknown: "", basis: .none)
        saidBy = ""
    }
}
