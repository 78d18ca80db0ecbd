/// The text fields whose absence has a kind. Raw values are the names in the export.
public enum CommitmentField: String, Sendable, Hashable, CaseIterable {
    /// The plan.
    case plan
    /// OGP's member code.
    case memberCode
    /// The region.
    case region
    /// The plan's number.
    case planNumber
    /// The commitment's number.
    case number
    /// The title.
    case title
    /// The short title.
    case shortTitle
    /// The full text.
    case fullText
    /// The plan's own heading.
    case heading
    /// The year of submission.
    case submitted
    /// The responsible institutions.
    case lead
    /// The supporting institutions.
    case supporting
    /// The start date.
    case start
    /// The end date.
    case end
    /// The cluster.
    case cluster
}
