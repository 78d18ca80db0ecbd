import Findings

/// What is counted over a whole activity file, and reported once at its end.
struct IATITally {
    /// How often something occurs, with the place of the first.
    struct Count {
        private(set) var count = 0
        private(set) var first: SourcePosition?

        mutating func note(_ place: @autoclosure () -> SourcePosition) {
            count += 1
            if first == nil { first = place() }
        }
    }

    var results = 0
    var indicators = 0
    var periods = 0
    var links = 0
    var placeholders = Count()
    var slices = Count()
    var nameless = Count()
}
