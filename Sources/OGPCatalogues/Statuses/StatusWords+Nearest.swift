import OGPModel

extension StatusWords {
    /// The known term that is nearest to a text, for a text that is none itself.
    ///
    /// Near is a term that begins with the same letter, has as many negations, and differs in at most one letter of four, and in
    /// three letters at most. Of equally near ones the first of the data is given. It is a hint for a person and never used by
    /// itself.
    ///
    /// - Parameter text: The text of a cell.
    /// - Returns: The term with its distance; `nil` where nothing is near, and for numbers, blanks and sentences.
    public func nearest(to text: String) -> StatusNeighbour? {
        let key = StatusKey(text)
        let wanted = LetterDistance.letters(of: key.text)
        guard wanted.count >= 3, wanted.count <= Self.longestText, key.text.first?.isLetter == true else { return nil }
        var nearest: (term: StatusTerm, distance: Int)?
        let negations = negations(key)
        for term in terms {
            if nearest?.distance == 0 { break }
            let other = StatusKey(term.word)
            let letters = LetterDistance.letters(of: other.text)
            let limit = min(min(wanted.count, letters.count) / 4, 3, nearest.map { $0.distance - 1 } ?? 3)
            guard letters.first == wanted.first, limit >= 0 else { continue }
            let distance = LetterDistance.between(wanted, letters, atMost: limit)
            if distance <= limit, self.negations(other) == negations { nearest = (term, distance) }
        }
        return nearest.map {
            StatusNeighbour(term: $0.term.word, distance: $0.distance, reading: reading(of: $0.term.word))
        }
    }

    /// Longer texts are sentences.
    private static let longestText = 80

    private func negations(_ key: StatusKey) -> Int {
        key.words.count { isWeighty(String($0)) }
    }
}
