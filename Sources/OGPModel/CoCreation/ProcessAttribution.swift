public import Findings

/// Where an item of the process record stands, and who says so.
public struct ProcessAttribution: Sendable, Hashable {
    /// Where it stands in the source.
    public var source: SourcePosition
    /// Who says so; `nil` where the source does not tell.
    public var role: AssessorRole?
    /// The name of who says so; empty where the source does not tell.
    public var by: String

    /// An attribution to a place, and to somebody where the source tells.
    public init(source: SourcePosition, role: AssessorRole? = nil, by: String = "") {
        self.source = source
        self.role = role
        self.by = by
    }
}
