/// How a JSON document is laid out.
public enum JSONStyle: Sendable, Hashable {
    /// No white space: one line, for machines and for NDJSON.
    case compact
    /// One member a line, indented by two spaces; empty containers stay on one line.
    case pretty
}
