import OGPModel

/// The words of a commitment in the order in which they count: of its title, of its short title where that differs, and of
/// its text up to a limit.
struct CommitmentText {
    /// One field of the commitment.
    struct Field {
        let name: String
        let isTitle: Bool
        let source: String
        let words: [FoldedWord]

        /// The part of the source from one word to another, as it is written there.
        func text(from first: FoldedWord, to last: FoldedWord) -> String {
            let scalars = source.unicodeScalars
            let start = scalars.index(scalars.startIndex, offsetBy: first.start)
            return String(scalars[start..<scalars.index(start, offsetBy: last.end - first.start)])
        }
    }

    let fields: [Field]

    init(_ commitment: Commitment, textWords: Int) {
        let title = Field("title", commitment.title, isTitle: true)
        let short = Field("shortTitle", commitment.shortTitle, isTitle: true)
        var fields = [title]
        if !short.words.elementsEqual(title.words, by: { $0.text == $1.text }) { fields.append(short) }
        var room = textWords
        for (name, text) in Self.texts(of: commitment) where room > 0 {
            let field = Field(name, text, isTitle: false, atMost: room)
            room -= field.words.count
            fields.append(field)
        }
        self.fields = fields
    }

    /// The full text; in its place the answers of the template, or what the milestones say, where a source has no full text.
    private static func texts(of commitment: Commitment) -> [(name: String, text: String)] {
        if !commitment.fullText.isEmpty { return [("fullText", commitment.fullText)] }
        let answers = commitment.answers.map { ($0.part.rawValue, $0.text) }
        if !answers.isEmpty { return answers }
        return commitment.milestones.enumerated().map { ("milestones[\($0.offset)].title", $0.element.title) }
    }
}

extension CommitmentText.Field {
    init(_ name: String, _ source: String, isTitle: Bool, atMost limit: Int = .max) {
        self.init(name: name, isTitle: isTitle, source: source, words: FoldedText.words(in: source, atMost: limit))
    }
}
