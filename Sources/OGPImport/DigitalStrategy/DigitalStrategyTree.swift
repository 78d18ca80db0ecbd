/// Which item of a report belongs to which: by the parent it names, else by the beginning of its id.
struct DigitalStrategyTree {
    /// What is odd about the parent that an item names.
    enum Problem: Equatable {
        /// No item has that id; the parent was found by the beginning of the item's own id.
        case foundByID(parent: String)
        /// An item has that id, but the item's own id speaks for another branch.
        case otherBranch
        /// No item has that id and no item's id begins the item's own.
        case noParent
        /// The items name one another as parents.
        case circle
    }

    /// Where an item belongs.
    struct Place: Equatable {
        /// The index of the commitment; the item's own where it is one.
        var commitment: Int
        /// The index of the item above; `nil` for a commitment.
        var parent: Int?
        var problem: Problem?
    }

    /// The places of the items, in the order of the document.
    let places: [Place]
    /// How many items belong to each commitment, itself included, by its index.
    let sizes: [Int: Int]

    init(_ items: [(id: String, parent: String)]) {
        var first: [String: Int] = [:]
        for (index, item) in items.enumerated() where !item.id.isEmpty && first[item.id] == nil {
            first[item.id] = index
        }
        var places = items.indices.map { Self.place(of: $0, items, first) }
        Self.settleCommitments(&places)
        self.places = places
        sizes = places.reduce(into: [:]) { $0[$1.commitment, default: 0] += 1 }
    }

    private static func place(
        of index: Int, _ items: [(id: String, parent: String)], _ first: [String: Int]
    ) -> Place {
        let (id, named) = items[index]
        if named.isEmpty { return Place(commitment: index) }
        if let parent = first[named], parent != index {
            return Place(
                commitment: index, parent: parent, problem: id.isEmpty || id.hasPrefix(named + ".") ? nil : .otherBranch
            )
        }
        var beginning = id[...]
        while let point = beginning.lastIndex(of: ".") {
            beginning = beginning[..<point]
            if let parent = first[String(beginning)], parent != index {
                return Place(commitment: index, parent: parent, problem: .foundByID(parent: String(beginning)))
            }
        }
        return Place(commitment: index, problem: .noParent)
    }

    /// Sets each item's commitment to the topmost item above it. Where items stand in a circle, the first of them is let go.
    private static func settleCommitments(_ places: inout [Place]) {
        var isSettled = [Bool](repeating: false, count: places.count)
        var isOnPath = isSettled
        for index in places.indices where !isSettled[index] {
            var path: [Int] = []
            var top = index
            while !isSettled[top], !isOnPath[top] {
                isOnPath[top] = true
                path.append(top)
                guard let parent = places[top].parent else { break }
                top = parent
            }
            if !isSettled[top], places[top].parent != nil { places[top] = Place(commitment: top, problem: .circle) }
            let commitment = places[top].commitment
            for item in path {
                places[item].commitment = commitment
                isSettled[item] = true
            }
        }
    }
}
