/// Which activities of a file are the parents of others: those are plans, the others are commitments.
struct IATIHierarchy {
    /// What is odd about an activity's relations.
    enum Problem: Equatable {
        /// The file does not have the parent.
        case missingParent(String)
        /// Several parents are in the file; the first counts.
        case severalParents([String])
        /// The activities name one another as parents.
        case circle(String)
        /// A parent in the file names it as its child, but it does not name the parent.
        case notNamed(by: String)
    }

    /// The index of the first activity with the parent's identifier, for each activity that has one in the file.
    let parents: [Int?]
    /// The identifiers of activities that are parents.
    let plans: Set<String>
    /// What is odd about each activity's relations.
    let problems: [Int: [Problem]]

    init(_ activities: [IATIRelations]) {
        var first: [String: Int] = [:]
        for (index, activity) in activities.enumerated() where !activity.id.isEmpty && first[activity.id] == nil {
            first[activity.id] = index
        }
        var problems: [Int: [Problem]] = [:]
        var parents: [Int?] = activities.enumerated().map { index, activity in
            let named = activity.parents.filter { $0 != activity.id }
            let present = named.filter { first[$0] != nil }
            if let missing = named.first, present.isEmpty {
                problems[index, default: []].append(.missingParent(missing))
            }
            if Set(present).count > 1 { problems[index, default: []].append(.severalParents(present)) }
            return present.first.flatMap { first[$0] }
        }
        for index in Self.circles(parents) {
            let parent = parents[index].map { activities[$0].id } ?? ""
            problems[index, default: []].append(.circle(parent))
            parents[index] = nil
        }
        for activity in activities {
            for child in activity.children {
                guard let index = first[child], !activities[index].parents.contains(activity.id), child != activity.id
                else { continue }
                problems[index, default: []].append(.notNamed(by: activity.id))
            }
        }
        self.parents = parents
        self.problems = problems
        plans = Set(parents.compactMap { $0.map { activities[$0].id } })
    }

    /// One activity of each circle of parents: the first in the order of the document that leads into it.
    private static func circles(_ parents: [Int?]) -> [Int] {
        var isSettled = [Bool](repeating: false, count: parents.count)
        var found: [Int] = []
        for index in parents.indices where !isSettled[index] {
            var path: [Int] = []
            var onPath: Set<Int> = []
            var current: Int? = index
            while let activity = current, !isSettled[activity] {
                guard onPath.insert(activity).inserted else {
                    found.append(activity)
                    break
                }
                path.append(activity)
                current = parents[activity]
            }
            for activity in path { isSettled[activity] = true }
        }
        return found
    }
}
