/// How a plan file is written. Both hold the same.
public enum PlanFileFormat: String, Sendable, Hashable, CaseIterable {
    /// As an XML document.
    case xml
    /// As one table of comma-separated values.
    case csv
}
