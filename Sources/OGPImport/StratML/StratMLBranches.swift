/// Which branches of a document say anything, and how many were dropped because they do not.
struct StratMLBranches {
    /// Where a branch began.
    struct Mark {
        fileprivate let said: Int
        fileprivate let log: Int
    }

    /// How many texts said something so far.
    private var said = 0
    /// Empty branches whose own branch is not finished.
    private var log: [StratMLElement] = []
    /// Empty branches by element; one inside another counts once.
    private(set) var dropped: [StratMLElement: Int] = [:]

    /// Notes a text that says something.
    @inline(__always)
    mutating func speak() { said &+= 1 }

    /// Begins a branch.
    @inline(__always)
    func begin() -> Mark { Mark(said: said, log: log.count) }

    /// Whether the branch that began there has said anything so far.
    @inline(__always)
    func speaks(since mark: Mark) -> Bool { said != mark.said }

    /// Ends a branch and says whether it says anything. One that does not is dropped, with everything inside it.
    @inline(__always)
    mutating func end(_ mark: Mark, _ element: StratMLElement) -> Bool {
        if said != mark.said { return true }
        log.removeLast(log.count - mark.log)
        log.append(element)
        return false
    }

    /// Counts the empty branches so far. Called where none of the branches that are open can turn out to be empty.
    mutating func settle() {
        for element in log { dropped[element, default: 0] += 1 }
        log.removeAll(keepingCapacity: true)
    }
}
