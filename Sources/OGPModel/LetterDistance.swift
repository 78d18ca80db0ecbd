/// How far two words lie apart in letters.
package enum LetterDistance {
    /// The letters of a text as they are compared.
    package static func letters(of text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// How many letters are added, left out, changed or swapped with their neighbour, as far as a limit; more than the limit
    /// where there are more.
    package static func between(_ left: [UInt32], _ right: [UInt32], atMost limit: Int) -> Int {
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
