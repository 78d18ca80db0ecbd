/// Finds the word that somebody probably meant.
enum NearestWord {
    /// The nearest of some words, if it is near enough.
    static func nearest(to word: String, in words: [String]) -> String? {
        let distances = words.map { (word: $0, distance: distance(word, $0)) }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, word.count / 3) ? best.word : nil
    }

    private static func distance(_ left: String, _ right: String) -> Int {
        let target = Array(right.lowercased())
        var row = Array(0...target.count)
        for (index, letter) in left.lowercased().enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in target.indices {
                let substitution = diagonal + (letter == target[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substitution, row[column] + 1, diagonal + 1)
            }
        }
        return row[target.count]
    }
}
