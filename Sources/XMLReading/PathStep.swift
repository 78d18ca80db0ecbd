/// An element that is open. Names are numbers of symbols, -1 where there is none.
struct PathStep {
    var name: Int32 = -1
    var prefix: Int32 = -1
    var namespace: Int32 = -1
    /// Which of the siblings of its name it is, from 1.
    var sibling: UInt32 = 0
}
