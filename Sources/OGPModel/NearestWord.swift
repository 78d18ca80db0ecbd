/// Finds the word that somebody probably meant.
package enum NearestWord {
    /// The nearest of some words, if it is near enough.
    package static func nearest(to word: String, in words: [String]) -> String? {
        let distances = words.map { (word: $0, distance: distance(word, $0)) }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, word.count / 3) ? best.word : nil
    }

    /// How many letters to put in, leave out, change or swap with their neighbour.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (source, target) = (Array(left.lowercased()), Array(right.lowercased()))
        var rows = [Array(0...target.count)]
        for index in source.indices {
            var row = [index + 1]
            for column in target.indices {
                let substitution = rows[index][column] + (source[index] == target[column] ? 0 : 1)
                var best = min(substitution, row[column] + 1, rows[index][column + 1] + 1)
                if index > 0, column > 0, source[index] == target[column - 1], source[index - 1] == target[column] {
                    best = min(best, rows[index - 1][column - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[source.count][target.count]
    }
}
