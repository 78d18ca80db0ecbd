/// One way in which the headers of a table differ from those that a mapping was made for. Places count from 1.
public enum HeaderChange: Hashable, Sendable, CustomStringConvertible {
    /// The column at a place has another header.
    case renamed(place: Int, from: String, to: String)
    /// The table has no such column.
    case missing(place: Int, header: String)
    /// The mapping has no such column.
    case new(place: Int, header: String)

    /// The change in words.
    public var description: String {
        switch self {
        case .renamed(let place, let from, let to): "column \(place) was \"\(from)\" and is now \"\(to)\""
        case .missing(let place, let header): "column \(place), \"\(header)\", is missing"
        case .new(let place, let header): "column \(place), \"\(header)\", is new"
        }
    }
}
