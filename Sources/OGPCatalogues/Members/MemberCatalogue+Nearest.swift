import OGPModel

extension MemberCatalogue {
    /// At most three members with a name near a folded one, nearest first: few letters changed, or the letters as part of a
    /// longer name. Equally near ones stand in the order of the catalogue.
    func nearest(to key: String) -> [Member] {
        let wanted = LetterDistance.letters(of: key)
        guard wanted.count >= 2 else { return [] }
        let most = max(1, wanted.count / 3)
        var nearest: [Int: Int] = [:]
        for table in [index.names, index.shortNames] {
            for (name, places) in table {
                let distance = Self.distance(wanted, LetterDistance.letters(of: name), atMost: most)
                for place in places where distance <= most {
                    nearest[place.member] = min(nearest[place.member] ?? most, distance)
                }
            }
        }
        return nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map { members[$0.key] }
    }

    /// The distance between two names; the limit where one is part of the other, and more than the limit where neither holds.
    private static func distance(_ wanted: [UInt32], _ name: [UInt32], atMost limit: Int) -> Int {
        wanted.count >= 4 && contains(name, wanted) ? limit : LetterDistance.between(wanted, name, atMost: limit)
    }

    private static func contains(_ name: [UInt32], _ part: [UInt32]) -> Bool {
        guard name.count >= part.count else { return false }
        return (0...(name.count - part.count)).contains { name[$0...].starts(with: part) }
    }
}
