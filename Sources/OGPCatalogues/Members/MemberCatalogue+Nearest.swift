extension MemberCatalogue {
    /// At most three members with a name near a folded one, nearest first: few letters changed, or the letters as part of a
    /// longer name. Equally near ones stand in the order of the catalogue.
    func nearest(to key: String) -> [Member] {
        let wanted = Array(key.utf8)
        guard wanted.count >= 2 else { return [] }
        let most = max(1, wanted.count / 3)
        var nearest: [Int: Int] = [:]
        for table in [index.names, index.shortNames] {
            for (name, places) in table {
                let distance = Self.distance(wanted, Array(name.utf8), atMost: most)
                for place in places where distance <= most {
                    nearest[place.member] = min(nearest[place.member] ?? most, distance)
                }
            }
        }
        return nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map { members[$0.key] }
    }

    /// How many letters are added, left out or changed between two names; the limit where one is part of the other, and more
    /// than the limit where neither holds.
    private static func distance(_ wanted: [UInt8], _ name: [UInt8], atMost limit: Int) -> Int {
        if wanted.count >= 4, contains(name, wanted) { return limit }
        guard abs(wanted.count - name.count) <= limit else { return limit + 1 }
        var row = Array(0...name.count)
        for (line, letter) in wanted.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in name.indices {
                let changed = diagonal + (name[column] == letter ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
            }
        }
        return row[name.count]
    }

    private static func contains(_ name: [UInt8], _ part: [UInt8]) -> Bool {
        guard name.count >= part.count else { return false }
        return (0...(name.count - part.count)).contains { name[$0...].starts(with: part) }
    }
}
