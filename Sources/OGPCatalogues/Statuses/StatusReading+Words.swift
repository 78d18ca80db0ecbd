extension StatusReading.Rule {
    /// The rule as a clause that explains a reading.
    public var words: String {
        switch self {
        case .nothing: "the cell is empty or only holds the place of a value"
        case .term: "the text is a term of the vocabulary"
        case .ending: "the text is a term of the vocabulary with another ending"
        case .parts: "the text is a code with its label, or the same in several languages"
        case .phrase: "the text holds one term of the vocabulary among words without weight"
        case .negated: "a word of negation or degree stands beside the term"
        case .doubted: "the text ends in a question mark"
        case .contradiction: "the text holds terms that mean different things"
        case .colour: "a colour says nothing without its legend"
        case .number: "a number is no status"
        case .unknown: "the vocabulary has no such term"
        }
    }
}
