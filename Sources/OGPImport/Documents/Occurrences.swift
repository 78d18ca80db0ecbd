import Findings

/// How often something occurs in a document, with the place of the first.
struct Occurrences {
    private(set) var count = 0
    private(set) var first: SourcePosition?

    /// Counts one more.
    mutating func note(_ place: @autoclosure () -> SourcePosition) {
        count += 1
        if first == nil { first = place() }
    }
}
