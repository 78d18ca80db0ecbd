/// Finds the word that somebody probably meant.
package enum NearestWord {
    /// The nearest of some words, if it is near enough.
    package static func nearest(to word: String, in words: [String]) -> String? {
        let limit = max(1, word.count / 3)
        let wanted = LetterDistance.letters(of: word.lowercased())
        let distances = words.map { other in
            let letters = LetterDistance.letters(of: other.lowercased())
            return (word: other, distance: LetterDistance.between(wanted, letters, atMost: limit))
        }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= limit ? best.word : nil
    }
}
