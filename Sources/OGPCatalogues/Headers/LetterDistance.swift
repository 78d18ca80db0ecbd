/// How far two words lie apart in letters.
enum LetterDistance {
    /// How many letters are added, left out, changed or swapped with their neighbour, as far as a limit; more than the limit
    /// where there are more.
    static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var above = Array(0...right.count)
        for line in left.indices {
            var row = [line + 1]
            row.reserveCapacity(right.count + 1)
            for column in right.indices {
                let changed = above[column] + (left[line] == right[column] ? 0 : 1)
                var best = min(changed, row[column] + 1, above[column + 1] + 1)
                if line > 0, column > 0, left[line] == right[column - 1], left[line - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                row.append(best)
            }
            before = above
            above = row
        }
        return above[right.count]
    }
}
