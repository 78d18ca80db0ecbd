/// One key fact of a document: a term, and a line or more about it.
struct KeyFact {
    /// What it is about.
    let term: String
    /// What is known.
    let lines: [Passage]

    /// A fact.
    init(_ term: String, _ lines: [Passage]) {
        self.term = term
        self.lines = lines
    }
}
