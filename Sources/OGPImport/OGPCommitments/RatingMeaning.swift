import OGPModel

/// What a cell says of one rating.
struct RatingMeaning<Value: Sendable & Hashable> {
    let value: Coded<Value>
    let issue: CellIssue?
    /// The value as its part of ``PackedRatings``, with a mark where there is an issue.
    let bits: UInt64

    /// The mark of bits that come with an issue; ratings themselves never have it.
    static var mark: UInt64 { 1 << 63 }

    init(_ value: Coded<Value>, issue: CellIssue?, in rating: WritableKeyPath<CommitmentRatings, Coded<Value>>?) {
        self.value = value
        self.issue = issue
        var ratings = CommitmentRatings()
        if let rating { ratings[keyPath: rating] = value }
        bits = PackedRatings(ratings).bits | (issue == nil ? 0 : Self.mark)
    }
}
