/// Why an input cannot be imported at all. Each says what happened, to which input, and what to try next.
public enum ImportFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The table has not the columns of a commitments export.
    case notCommitments(name: String, headers: [String])

    /// The input's name.
    public var name: String {
        switch self {
        case .notCommitments(let name, _): name
        }
    }

    /// One sentence with the next thing to try.
    public var description: String {
        switch self {
        case .notCommitments(let name, let headers):
            let shown = headers.prefix(6).map { "\"\($0)\"" }.joined(separator: ", ")
            let more = headers.count > 6 ? " and \(headers.count - 6) more" : ""
            return "\(name) is a table, but no OGP commitments export: its columns are \(shown)\(more); "
                + "see `ogp formats` for what can be read."
        }
    }
}
