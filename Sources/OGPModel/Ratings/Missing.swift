/// The kinds of missing, which are never merged with each other and never read as zero.
///
/// The raw values are the only names of missing in every output. Source: OGP's commitments exports (NR, ND, NA).
public enum Missing: String, Sendable, Hashable, CaseIterable {
    /// NR: not (yet) reviewed; the report that would say it has not been published.
    case notReviewed
    /// ND: no data were collected for this indicator in this cycle, or the export has no such column.
    case notCollected
    /// NA: not applicable.
    case notApplicable
    /// The cell is empty.
    case blank
    /// The cell holds something that the format's vocabulary does not know.
    case unrecognised

    /// The kind's place in the order of cases.
    public var ordinal: Int {
        switch self {
        case .notReviewed: 0
        case .notCollected: 1
        case .notApplicable: 2
        case .blank: 3
        case .unrecognised: 4
        }
    }
}
