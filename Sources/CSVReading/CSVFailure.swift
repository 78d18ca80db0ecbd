public import ByteReading

/// Why a table cannot be read at all. Each says what happened, to which input, and what to try next.
public enum CSVFailure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The input is not text that could be a table.
    case notATable(name: String, kind: ContentKind)
    /// The input holds no row at all.
    case empty(name: String)

    /// The input's name.
    public var name: String {
        switch self {
        case .notATable(let name, _), .empty(let name): name
        }
    }

    /// One sentence with the next thing to try.
    public var description: String {
        switch self {
        case .notATable(let name, let kind): "\(name) \(kind.advice)"
        case .empty(let name): "\(name) \(ContentKind.empty.advice)"
        }
    }
}
