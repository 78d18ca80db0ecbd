import Findings

/// Findings that wait for the event at or behind their place, in order of that place.
struct PendingFindings {
    private var waiting: [(offset: Int, finding: Finding)] = []
    /// The place of the first one; beyond every place where there is none.
    private(set) var next = Int.max

    /// Adds a finding that belongs to a place of the text.
    mutating func add(_ finding: Finding, at offset: Int) {
        let index = waiting.lastIndex { $0.offset <= offset }.map { $0 + 1 } ?? 0
        waiting.insert((offset, finding), at: index)
        next = waiting[0].offset
    }

    /// Takes the findings up to a place.
    mutating func take(upTo offset: Int) -> [(offset: Int, finding: Finding)] {
        if next > offset { return [] }
        let count = waiting.firstIndex { $0.offset > offset } ?? waiting.count
        let taken = Array(waiting.prefix(count))
        waiting.removeFirst(count)
        next = waiting.first?.offset ?? Int.max
        return taken
    }
}
